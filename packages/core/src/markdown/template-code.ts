import type { Root } from 'mdast';
import { diagnose } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { eachNode } from './walk.js';

/** A shortcode of Hugo, a tag of Jekyll, Eleventy or Hexo, an expression of any of them, the attributes of kramdown. */
const braces =
  /\{\{([<%])[ \t]*([\w./-]+)|\{%-?[ \t]*([\w-]+)|\{\{-?[ \t]*([\p{L}_$][\w.$-]{0,80})[^{}\n]{0,200}\}\}|\{:[ \t]?[.#\w][^{}\n]{0,100}\}|\{\.[\w-][^{}\n]{0,100}\}|\[{1,2}(?:TOC|toc)\]{1,2}(?![[(:])/gu;
/** A component of MDX, Vue or Astro; `<TABLE>` is HTML. */
const component = /^<([A-Z]\w*[a-z]\w*(?:\.\w+)?)/;
const module =
  /^(?:import\s[^\n]{0,200}['"][^'"\n]+['"];?\s*(?:\n|$)|export\s+(?:const|default|function|let)\s)/;
const codeTag = /<(pre|code|script|style|textarea|samp|kbd)\b/gi;

/** What only another generator understands. */
export interface TemplateCode {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether something may be missing that would have had an id. */
  readonly incomplete: boolean;
}

/** Finds template code in a text, outside of code: each kind of it once. */
export function findTemplateCode(tree: Root, source: string, file: string): TemplateCode {
  const found = new Map<string, number>();
  const add = (name: string, offset: number): void => {
    if (!found.has(name)) found.set(name, offset);
  };
  const ranges: [start: number, end: number][] = [];
  eachNode(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'image')
      ranges.push([start, end]);
    // An address is checked as such.
    else if (node.type === 'link') ranges.push([node.children.at(-1)?.position?.end.offset ?? start, end]);
    else if (node.type === 'definition') ranges.push([start, end]);
    else if (node.type === 'html') {
      const name = component.exec(node.value)?.[1];
      if (name !== undefined) add(`<${name}>`, start);
    } else if (node.type === 'paragraph' && node.children[0]?.type === 'text') {
      if (module.test(node.children[0].value))
        add(node.children[0].value.startsWith('i') ? 'import' : 'export', start);
    }
  });
  if (/\{[{%:.]|\[toc\]/i.test(source)) {
    const skipped = [...ranges, ...htmlCode(source)].sort(([a], [b]) => a - b);
    let at = 0;
    let reach = 0;
    for (const match of source.matchAll(braces)) {
      while (at < skipped.length && (skipped[at]?.[0] ?? 0) <= match.index)
        reach = Math.max(reach, skipped[at++]?.[1] ?? 0);
      const name = match.index < reach ? undefined : nameOf(match);
      if (name !== undefined) add(name, match.index);
    }
  }
  return {
    diagnostics: [...found].map(([name, offset]) =>
      diagnose('template-code', { file, ...placeAt(source, offset) }, { name }),
    ),
    incomplete: [...found.keys()].some((name) => !/^\{\{ |^\{[:.]|port$/.test(name)),
  };
}

function nameOf([written, mark, shortcode, tag, value]: RegExpMatchArray): string | undefined {
  if (shortcode !== undefined)
    return shortcode.startsWith('/') ? undefined : `{{${mark} ${shortcode} ${mark === '<' ? '>' : mark}}}`;
  if (tag !== undefined) return /^(?:end\w+|els\w+|when)$/.test(tag) ? undefined : `{% ${tag} %}`;
  if (value !== undefined) return `{{ ${value} }}`;
  if (written.startsWith('[')) return written;
  return written.startsWith('{:') ? '{: … }' : '{.…}';
}

/** Gives where HTML has code. */
function htmlCode(source: string): [number, number][] {
  const ranges: [number, number][] = [];
  const lower = source.toLowerCase();
  const unclosed = new Set<string>();
  let reach = 0;
  for (const { index, 1: name = '' } of lower.matchAll(codeTag)) {
    if (index < reach || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}`, index);
    if (end < 0) unclosed.add(name);
    else ranges.push([index, end]);
    reach = Math.max(reach, end);
  }
  return ranges;
}

function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What a template would have filled in or taken out, whole, in a text that may be typeset. */
const whole = /\{\{([<%])(?:(?![>%]\}\})[\s\S]){0,300}[>%]\}\}|\{%[^{}]{0,300}%\}|\{:[^{}\n]{0,100}\}/g;
/** A line that only a program reads, with its quotes typeset. */
const statement = /^(?:import|export)\s[^\n]{0,300}['"’”»{}=(]/;

/** Gives a paragraph's text without template code, for those who read no more than it. */
export function withoutTemplateCode(text: string): string {
  if (statement.test(text)) return '';
  return text.includes('{') ? text.replace(whole, ' ').replace(/ {2,}/g, ' ').trim() : text;
}
