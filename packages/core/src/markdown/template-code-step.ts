import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type FindNotations, notationsIn } from './dialects.js';
import { factsOf } from './facts.js';
import { findTemplateCode } from './template-code.js';

/** Reports the code of other tools, which nothing carries out here. */
export function remarkTemplateCode(find: FindNotations): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const facts = factsOf(file);
    const { findings, incomplete } = findTemplateCode(tree, String(file), {
      file: file.path ?? '',
      notations: notationsIn(file, find),
      understood: facts.understood,
    });
    facts.findings.push(...findings);
    facts.incomplete = incomplete;
  };
}
