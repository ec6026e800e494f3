/** `{% highlight ruby %}`, Hexo's `{% codeblock lang:ruby %}` and Hugo's `{{< highlight ruby >}}` on a line of their own. */
const opening =
  /^([ \t]*)(?:\{%-?[ \t]*(?:highlight|codeblock)\b([^%\n]*)%\}(?:[ \t]*\{%-?[ \t]*raw[ \t]*-?%\})?|\{\{<[ \t]*highlight\b([^>\n]*)>\}\})[ \t]*$/;
const closing =
  /^[ \t]*(?:(?:\{%-?[ \t]*endraw[ \t]*-?%\}[ \t]*)?\{%-?[ \t]*end(?:highlight|codeblock)[ \t]*-?%\}|\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\})[ \t]*$/;
const raw = /\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Gives a text whose tags for code, as Jekyll, Hexo and Hugo write them, are fences: what stands between is code and
 * neither Markdown nor French. Jekyll's `{% raw %}` says what is so here anyway, and goes; an address with a template in
 * it, `[a]({{ site.url }}/b/)`, is one. Every line keeps its length.
 */
export function readTemplateTags(text: string): string {
  if (!/\{%-?[ \t]*(?:highlight|codeblock|raw)|\{\{<[ \t]*highlight|\]\([^()\n]*\{[{%]/.test(text))
    return text;
  const lines = text.split('\n');
  const ends = lines.map((line) => closing.test(line));
  const last = ends.lastIndexOf(true);
  let open: string | undefined;
  let coded = false;
  const fenced = lines.map((line, index) => {
    const written = line.replace(/\r$/, '');
    const pad = (start: string): string => start.padEnd(written.length) + line.slice(written.length);
    if (coded) {
      if (!ends[index]) return withoutRaw(line);
      coded = false;
      return pad(`${/^[ \t]*/.exec(line)?.[0] ?? ''}~~~~~`);
    }
    const mark = fence.exec(written)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && written.trim() === mark) open = undefined;
      return line;
    }
    if (mark !== undefined) {
      open = mark;
      return line;
    }
    const match = index < last ? opening.exec(written) : null;
    if (match) {
      coded = true;
      const words = (match[2] ?? match[3] ?? '').trim();
      const named = /\blang:([\w+#-]+)/.exec(words)?.[1];
      const language = named ?? (/codeblock/.test(written) ? '' : (/^[\w+#-]+/.exec(words)?.[0] ?? ''));
      return pad(`${match[1]}~~~~~${language}`);
    }
    return line.includes('`') ? line : holdAddresses(withoutRaw(line));
  });
  return fenced.join('\n');
}

/** Spaces at the end of a line would break it, and at the start indent it. */
function withoutRaw(line: string): string {
  const plain = line.replace(raw, '');
  if (plain === line) return line;
  const end = line.endsWith('\r') ? '\r' : '';
  return plain.trimEnd().padEnd(line.length - end.length, '\t') + end;
}

/** A space ends an address in Markdown, a no-break space does not. */
function holdAddresses(line: string): string {
  return line.replace(/\]\([^()\n]{0,1000}\)/g, (link) =>
    link.replace(/\{[{%][^{}]{0,500}[}%]\}/g, (template) => template.replace(/[ \t]/g, '\u00a0')),
  );
}
