import { resolve } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { Glossary } from '../workbench/glossary/glossary.js';
import { type ReadGlossaryOptions, readGlossary } from '../workbench/glossary/read-glossary.js';
import { isLinkOutside } from './link-target.js';
import { lookAt } from './list-sources.js';
import { readText } from './read-text.js';

const path = 'glossary.yaml';

/** Reads the glossary in a folder, `glossary.yaml`; none where there is no such file. */
export async function loadGlossary(
  root: string,
  options: ReadGlossaryOptions,
): Promise<{ readonly glossary?: Glossary; readonly diagnostics: readonly Diagnostic[] }> {
  const folder = resolve(root);
  const look = await lookAt(resolve(folder, path));
  if (look === 'ENOENT') return { diagnostics: [] };
  if (typeof look === 'string')
    return { diagnostics: [diagnose('file-unreadable', placeIn(path), { found: look })] };
  if (await isLinkOutside(folder, path))
    return { diagnostics: [diagnose('file-outside', placeIn(path), { found: path })] };
  const listed = { path, kind: 'glossary', size: look.size, modified: look.mtimeMs } as const;
  const { source, diagnostics } = readText(folder, listed);
  if (!source) return { diagnostics };
  const reading = readGlossary(source, options);
  return { glossary: reading.glossary, diagnostics: [...diagnostics, ...reading.diagnostics] };
}
