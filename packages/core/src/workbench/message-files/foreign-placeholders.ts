/**
 * Finds what is filled into a text of any project, each as it is written, with the offset where it stands first:
 * `{{name}}` and `{{ .Count }}` (`name`, `.Count`), `{name}` and what ICU makes of it, `${name}`, `%s`, `%1$s`, `%(name)s`,
 * `%{name}`.
 *
 * @example
 * [...foreignPlaceholders('{{ .Count }} of {total}, %s')] // [['.Count', 0], ['{total}', 16], ['%1$s', 25]]
 */
export function foreignPlaceholders(text: string): ReadonlyMap<string, number> {
  const placeholders = new Map<string, number>();
  const add = (name: string, offset: number) => {
    if (!placeholders.has(name)) placeholders.set(name, offset);
  };
  // What one pattern has read, the next shall not read again: blanks keep the offsets.
  let rest = text.replace(doubled, (written, inner: string, offset: number) => {
    for (const name of namesInBraces(inner)) add(name, offset);
    return ' '.repeat(written.length);
  });
  rest = rest.replace(percent, (written, kind: string, offset: number) => {
    if (written !== '%%') add(kind, offset);
    return ' '.repeat(written.length);
  });
  for (const [name, offset] of singleBraces(rest)) add(name, offset);
  rest.match(numbered)?.forEach((written) => {
    add(written, rest.indexOf(written));
  });
  let number = 0;
  for (const { 0: written, 1: type = '', index } of rest.matchAll(unnumbered))
    if (!written.startsWith('%%')) add(`%${++number}$${type}`, index);
  return placeholders;
}

const doubled = /\{\{([^{}]{0,300})\}\}/g;
const percent = /%%|(%(?:\([\w.]{1,60}\)[sdifu]|\{[\w.]{1,60}\}))/g;
const numbered = /%\d{1,2}\$[sdifu@]/g;
/** A percent sign behind a number, « 100 %d’impôts », is none of these. */
const unnumbered = /(?<![\d%][ \u00A0\u202F]?)%([sdifu@])(?![\p{L}\d])/gu;

/** Returns the names between two braces: the fields of a template, `.Count`, else the name before a format. */
function namesInBraces(inner: string): readonly string[] {
  const fields = inner.match(/(?<![\w")\]])\.[A-Za-z_][\w.]*/g);
  if (fields) return fields;
  if (/^[\s-]*\.[\s-]*$/.test(inner)) return ['.'];
  const name = (inner.split(/[,|]/)[0] ?? '').replace(/^-/, '').trim();
  // `{{ if … }}` and `{{ end }}` fill nothing in.
  return /^(?:if|else|end|with|range)\b/.test(name) || name === '' ? [] : [name];
}

const argument = /\{\s*([\w.$-]{1,60})\s*(\}|,)/y;
/** How far back the choice is looked for that a case belongs to. */
const furthest = 2000;

/** Lists the names between single braces, and those within the cases of a choice of ICU. */
function singleBraces(text: string): (readonly [name: string, offset: number])[] {
  const names: (readonly [string, number])[] = [];
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    argument.lastIndex = start;
    const [, name, end] = argument.exec(text) ?? [];
    if (name === undefined) continue;
    // A case of a choice, `other {none}`, is a text.
    if (end === '}' && isCase(text, start)) continue;
    names.push([`{${name}}`, start]);
  }
  return names;
}

/** Decides whether braces hold the text of a case, within others that open with a choice. */
function isCase(text: string, start: number): boolean {
  if (!/(?:=\d{1,3}|\w{1,20})\s{0,5}$/.test(text.slice(Math.max(0, start - 30), start))) return false;
  let depth = 0;
  for (let index = start - 1; index >= Math.max(0, start - furthest); index--) {
    if (text[index] === '}') depth++;
    if (text[index] !== '{') continue;
    if (depth > 0) depth--;
    else
      return /^\{\s*[\w.-]{1,60}\s*,\s*(?:plural|select|selectordinal)\b/.test(
        text.slice(index, index + 100),
      );
  }
  return false;
}
