import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { factsOf } from './facts.js';
import { findTemplateCode } from './template-code.js';

/** Reports the template code of other generators, which nothing fills in here. */
export function remarkTemplateCode(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const facts = factsOf(file);
    const { diagnostics, incomplete } = findTemplateCode(tree, String(file), file.path ?? '');
    facts.diagnostics.push(...diagnostics);
    facts.incomplete = incomplete;
  };
}
