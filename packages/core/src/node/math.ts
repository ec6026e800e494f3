import { createRequire } from 'node:module';
import type { Element, Root as Html, Parents } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import { factsOf } from '../markdown/facts.js';
import type { PluginIdentity } from '../types.js';
import { readVersion } from './resolve-module.js';

/** The plugins that read formulas and write them as MathML, which browsers show without a script. */
export interface MathPlugins {
  readonly remark: PluggableList;
  readonly rehype: PluggableList;
  readonly identities: {
    readonly remark: readonly PluginIdentity[];
    readonly rehype: readonly PluginIdentity[];
  };
}

/** Writes a formula as MathML; throws where it is none. */
type WriteFormula = (formula: string, options: { readonly displayMode: boolean }) => string;

/** Loads what a site that has formulas needs; no other site loads it. */
export async function loadMath(): Promise<MathPlugins> {
  const [{ default: remarkMath }, { default: temml }] = await Promise.all([
    import('remark-math'),
    import('temml'),
  ]);
  const write: WriteFormula = (formula, { displayMode }) =>
    temml.renderToString(formula, { displayMode, throwOnError: true }).replace(/ style="[^"]*"/g, '');
  const identify = async (module: string): Promise<PluginIdentity> => ({
    module,
    version: await readVersion(createRequire(import.meta.url).resolve(module)),
  });
  return {
    remark: [remarkMath, remarkPrices],
    rehype: [[rehypeMathml, { write }]],
    identities: { remark: [await identify('remark-math')], rehype: [await identify('temml')] },
  };
}

/** Takes what only looks like a formula for text: `$5 and $6`, whose marks stand beside a space or before a digit. */
function remarkPrices(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => restorePrices(tree, String(file));
}

function restorePrices(parent: Nodes, source: string): undefined {
  if (!('children' in parent)) return;
  for (const [index, child] of parent.children.entries()) {
    const { start, end } = child.position ?? {};
    const type: string = child.type;
    const written = source.slice(start?.offset, end?.offset);
    if (type === 'inlineMath' && isPrice(written, source.charAt(end?.offset ?? 0)))
      parent.children[index] = { type: 'text', value: written };
    else restorePrices(child, source);
  }
}

/** Decides it as Pandoc does, whose rule keeps prices apart. */
function isPrice(written: string, behind: string): boolean {
  return /^\$\s|\s\$$/.test(written) || (/^\$[^$]/.test(written) && /\d/.test(behind));
}

/** Writes MathML in the place of formulas; one that cannot be read stays as it was written, and is reported. */
function rehypeMathml({ write }: { readonly write: WriteFormula }): (tree: Html, file: VFile) => undefined {
  return (tree, file) => writeFormulas(tree, file, write);
}

function writeFormulas(parent: Parents, file: VFile, write: WriteFormula): undefined {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue;
    const formula = formulaIn(child);
    if (!formula) {
      writeFormulas(child, file, write);
      continue;
    }
    try {
      parent.children[index] = { type: 'raw', value: write(formula.text, formula) };
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      const place = placeIn(file.path ?? '', child.position?.start);
      factsOf(file).findings.push({
        rule: 'formula-unread',
        place,
        facts: { name: formula.text, found: reason },
      });
    }
  }
}

/** Returns the formula that an element holds, alone or in a block. */
function formulaIn(element: Element): { readonly text: string; readonly displayMode: boolean } | undefined {
  const [child] = element.children;
  const code = element.tagName === 'pre' && child?.type === 'element' ? child : element;
  const { className } = code.properties;
  if (code.tagName !== 'code' || !Array.isArray(className)) return undefined;
  const displayMode = className.includes('math-display');
  const [text] = code.children;
  if ((!displayMode && !className.includes('math-inline')) || text?.type !== 'text') return undefined;
  return { text: text.value, displayMode };
}
