// @ts-check
import rehypeRaw from 'rehype-raw';

const elements =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|link|meta|base|form|svg|math|template|noscript|textarea|portal)$/;
const addresses = /^(?:href|src|srcSet|action|formAction|poster|data|xLinkHref|cite|background|ping)$/;
const schemes = /^(?:javascript|vbscript|data|blob|file)\s*:/i;

/**
 * Finds what HTML holds that a browser would run or load code by, as a parser of HTML reads it.
 * @param {string} html
 * @returns {string | undefined}
 */
export function findExecutable(html) {
  const parse = rehypeRaw();
  const tree = parse(
    { type: 'root', children: [{ type: 'raw', value: html }] },
    /** @type {never} */ (undefined),
  );
  /** @type {any[]} */
  const nodes = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'element') {
      const found = inElement(node);
      if (found) return found;
    }
    nodes.push(...(node.children ?? []));
  }
  return undefined;
}

/** @param {{ tagName: string, properties: Record<string, unknown> }} element */
function inElement({ tagName, properties }) {
  if (elements.test(tagName)) return `<${tagName}>`;
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || /^style$|^srcDoc$/i.test(name)) return `<${tagName} ${name}>`;
    // Browsers leave out line breaks, tabs and control characters before they look at the scheme.
    const address = [...String(value)].filter((character) => character > ' ').join('');
    if (addresses.test(name) && schemes.test(address))
      return `<${tagName} ${name}="${address.slice(0, 40)}">`;
  }
  return undefined;
}
