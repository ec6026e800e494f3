/** Functions of tools that return the address they are given. */
const named = /^(?:useBaseUrl|withBase|require|import)\(\s*(["'`])([^"'`]*)\1\s*\)(?:\.default)?$/;
const quoted = /^(["'`])((?:(?!\1|\$\{|\\)[\s\S])*)\1$/;

/**
 * Returns what an expression of JSX stands for, as far as it can be read without carrying it out; undefined where it
 * cannot.
 *
 * @param imports The paths of what the text imports, by name.
 * @example
 * valueOfExpression("require('./a.png').default", new Map()) // './a.png'
 */
export function valueOfExpression(written: string, imports: ReadonlyMap<string, string>): string | undefined {
  const text = written.trim();
  const [, , value] = quoted.exec(text) ?? named.exec(text) ?? [];
  if (value !== undefined) return value;
  if (/^-?\d+(?:\.\d+)?$/.test(text) || text === 'true') return text === 'true' ? '' : text;
  return imports.get(text.replace(/\.(?:src|default)$/, ''));
}
