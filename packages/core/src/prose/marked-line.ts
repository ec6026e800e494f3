/** Lines that mean more than Markdown says: those that open boxes, tabs and containers, call a tool, or say nothing. */

const box = /^ *(?:!!!|\?\?\?\+?) ?[A-Za-z][\w-]*(?: +[\w-]+)*(?: +"(.*)")? *$/;
const tab = /^ *===[!+]? +"([^"]+)" *$/;
const colons = /^ *(?::::+|\/\/\/+(?= *(?:[a-z][\w-]*(?: *\||$)|$)))/;
const container = /^ *(?:\{[^}]*\}|[A-Za-z][\w-]*(?:\{[^}]*\})?)/;
const leafCall = /^ {0,3}::[A-Za-z][\w-]*(?:\[([^\]]*)\])?(?:\{[^}]*\})? *$/;

/** Parses the first line of a box, `!!! note "Title"`, or of a tab, `=== "Title"`, whose content is indented below it. */
export function parseBoxTitle(line: string): string | undefined {
  const match = box.exec(line) ?? tab.exec(line);
  return match ? (match[1] ?? '') : undefined;
}

/**
 * Parses a line of three colons or strokes, which opens a container, `::: tip Title`, `/// tip | Title`, or closes one; its
 * title may be empty.
 */
export function parseColonTitle(line: string): string | undefined {
  const [lead] = colons.exec(line) ?? [];
  if (lead === undefined) return undefined;
  const title = line.slice(lead.length).replace(container, '').replace(/^ *\|/, '').trim();
  const [, bracketed] = /^\[(.*)\](?:\{[^{}]*\})?$/.exec(title) ?? [];
  return bracketed ?? title.replace(/\{[^{}]*\}$/, '').trim();
}

/** Parses a line that calls a component and nothing else, `::video[Words]{id=x}`: its words. */
export function parseLeafCall(line: string): string | undefined {
  const match = leafCall.exec(line);
  return match ? (match[1] ?? '') : undefined;
}

/** Parses what a quotation begins with that is a box, `[!NOTE] Title`: its title, which may be empty. */
export function parseAlertTitle(line: string): string | undefined {
  const match = /^\[![A-Za-z][\w-]{0,40}\][+-]?(?: (.*))?$/.exec(line.trim());
  return match ? (match[1] ?? '').trim() : undefined;
}

/** A tool's call that has its line to itself, or begins on it. */
export interface CallLine {
  /** Matches the line that the call ends on, where that is another. */
  readonly end?: RegExp;
  /** The name of the tag up to whose end code stands. */
  readonly tag?: string;
}

const call = String.raw`(?:\{%[^%]*%\}|\{\{[<%](?:(?![>%]\}\}).)*[>%]\}\})`;
const calls = new RegExp(`^ *${call}(?: *${call})* *$`);
const codeCall =
  /^ *\{(?:%-?|\{[<%]) *(?:(highlight|code(?:-?block|-?toggle|-?snippet)?|comment|mermaid|math)\b(?![^}]*\/[>%]\}\})|(set) +[\w.]+ *-?%\})/;

/** Parses a line that calls a tool, `{% include a.html %}`, `{{< figure … >}}`, and holds no words besides. */
export function parseCallLine(line: string): CallLine | undefined {
  if (!/^ *\{[%{]/.test(line)) return undefined;
  if (calls.test(line)) {
    const [, code, variable] = codeCall.exec(line) ?? [];
    const tag = code ?? variable;
    return tag === undefined || callTag(tag).test(line.slice(line.indexOf(tag))) ? {} : { tag };
  }
  const [, mark] = /^ *\{\{([<%])/.exec(line) ?? [];
  if (mark === undefined || /[>%]\}\}/.test(line)) return undefined;
  return { end: mark === '<' ? />\}\}/ : /%\}\}/ };
}

/** Returns what matches the tags of a call by its name; what ends it is the first group. */
export function callTag(name: string): RegExp {
  return new RegExp(String.raw`\{(?:%-?|\{[<%]) *(end_?|\/ *)?${name}\b`);
}

const silent =
  /^(?:\{:?[^{}]*\}|\*\[[^\]\\]{1,80}\]:.*|\[{1,2}_?toc_?\]{1,2}|\$\{toc\}|-{1,2}8<-{1,2}.*|\{!.*!\})$/i;
const attributes = /^\{(?::|[^{}]*[.#][\w-]|[^{}%]*=)/;

/** Decides whether a line says nothing to readers: attributes of a block, an abbreviation, a table of contents, a snippet. */
export function isSilent(line: string): boolean {
  const text = line.trim();
  return silent.test(text) && (!/^\{[^!]/.test(text) || attributes.test(text));
}

/** Decides whether a line imports or exports what code is; `import duties rose` does not. */
export function isModuleLine(line: string): boolean {
  if (/^export +(?:const|let|default|function|async|class|\{)/.test(line)) return true;
  if (/^import +(?:\w+ *, *)?\{/.test(line)) return true;
  return /^import(?: *["']| .* from )/.test(line) && /["'];? *$/.test(line);
}

const definition = /^( {0,3}): +\S/;
const noTerm = /^(?:[-*+:] |#{1,6} |[>|<]|\d{1,9}[.)] |\[[^\]]{0,300}\]:)/;

/** Returns the columns before the colon of a definition, `: a word`; undefined of any other line. */
export function definitionIndent(line: string): number | undefined {
  return definition.exec(line)?.[1]?.length;
}

/** Decides whether lines can be the terms of a definition below them. */
export function areTerms(lines: readonly string[]): boolean {
  const fits = (line: string) => line.length <= 120 && !noTerm.test(line) && !line.includes('|');
  return lines.length > 0 && lines.length <= 4 && lines.every(fits);
}

const reference =
  /^ {0,3}\[(?!\^)((?:[^[\]\\]|\\.){1,300})\]: *(?:<([^<>]*)>|(\{[{%][^{}]*[}%]\}\S*|\S+))(?: +(?:"(.*)"|'(.*)'|\((.*)\)))? *$/;

/** A line that says where a reference leads. */
export interface ReferenceLine {
  readonly label: string;
  readonly url: string;
  readonly title: string | undefined;
}

/** Parses a line that says where a reference leads, `[a]: b.md "Title"`. */
export function parseReference(line: string): ReferenceLine | undefined {
  if (!/^ {0,3}\[/.test(line)) return undefined;
  const [, label, angled, bare, double, single, round] = reference.exec(line) ?? [];
  if (label === undefined) return undefined;
  return { label, url: angled ?? bare ?? '', title: double ?? single ?? round };
}
