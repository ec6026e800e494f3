import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedBuild, OpenBuild } from './build.js';
import type { Settings } from './options.js';
import type { WrittenFile } from './outputs.js';
import { Publication } from './publish.js';
import { makeSearchIndex, outputsIn } from './search.js';
import { keepStanding, publishStanding } from './standing-build.js';
import { keepTraces, lastFolder } from './traces/open-traces.js';
import type { StandingSite } from './traces/standing-site.js';
import { makeTranslationPages, type TranslationPages } from './translations/make-translation-pages.js';
import { tellUnwritten, type WrittenPages } from './unwritten.js';

/** Tells who deploys a folder that nobody but its authors may see it: `almanach check --built` refuses it. */
const draftsFile = '.almanach-drafts';
const draftsNote =
  'This site shows drafts and future documents. Build it without them before it is deployed.\n';

/** Creates what writes a build to the output folder. */
export function openPublication({ drafts }: Settings, build: OpenBuild, output: string): Publication {
  const site = standingOf(build);
  const { written, index = [] } = build as LoadedBuild;
  const planned = site
    ? site.files.map(([file]) => file)
    : [...filesOf(written), ...index, ...(drafts ? [draftsFile] : [])];
  return new Publication(output, planned, { isApart: lastFolder(output) !== output });
}

/**
 * Copies files beside the pages that were written to the output folder, and writes the search index.
 *
 * @param event What Eleventy tells at its end.
 */
export async function publishBuild(
  { root, pages, drafts }: Settings,
  build: OpenBuild,
  publication: Publication,
  event: WrittenPages,
): Promise<OpenBuild> {
  const site = standingOf(build);
  if (site) await publishStanding(site, publication, { asked: build.state !== 'standing' });
  if (site || build.state === 'standing') return build;
  const { data, serving, written, traces, view, early } = build;
  if (!pages) tellUnwritten(data, event, publication.output);
  const last = lastFolder(publication.output);
  if (last !== publication.output) await publication.takeOver(last, traces.kept.keys());
  const copies = written.flatMap(({ output, source }) => (source ? [[output, source] as const] : []));
  await publication.copyAll(copies, last);
  // While serving, once: the index of a text that is being written serves nobody.
  const present = serving ? build.index : undefined;
  const index = present ? [] : [...(await makeSearchIndex(data.library, outputsIn(publication.output)))];
  const files = [...index];
  if (pages)
    for (const { output, from } of data.notFound)
      files.push([output, readFileSync(join(publication.output, from))]);
  if (drafts) files.push([draftsFile, Buffer.from(draftsNote)]);
  const translations = view && (await makeTranslationPages(root, { ...build, view }));
  for (const [output, { html }] of changedPages(translations, build.translations, publication))
    files.push([output, Buffer.from(html)]);
  publication.writeAll(files);
  if (last !== publication.output) await publication.takeOverSame(last);
  publication.finish();
  const names = [...new Set([...files.map(([file]) => file), ...(translations?.keys() ?? [])])];
  const next = {
    ...build,
    traces: keepTraces(build, publication),
    published: true,
    index: present ?? index.map(([file]) => file),
    translations,
  };
  const outputs = [...filesOf(written), ...names];
  if (early && view) await keepStanding({ ...next, view }, early.inputs, { publication, outputs });
  return next;
}

/** Lists the pages of translations that do not stand as the last build of this program wrote them. */
function changedPages(
  pages: TranslationPages = new Map(),
  last: TranslationPages = new Map(),
  publication: Publication,
) {
  const same = [...pages].flatMap(([output, page]) => (last.get(output) === page ? [output] : []));
  const standing = publication.leaveAll(same);
  return [...pages].filter(([output]) => !standing.has(output));
}

/** Returns the site that stands as this build would write it. */
function standingOf(build: OpenBuild): StandingSite | undefined {
  return build.state === 'standing' ? build.site : build.early?.site;
}

/** Lists what is written; what stands below a folder is named when it is made. */
function filesOf(written: readonly WrittenFile[]): readonly string[] {
  return written.map(({ output }) => output).filter((path) => !path.endsWith('/'));
}
