import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import type { Diagnostic, LocaleCode, Site } from '../types.js';
import { isHome } from './document-kind.js';
import { parentOf } from './folder.js';
import type { Node } from './node.js';
import { isNotFound } from './not-found.js';
import { chooseOriginal } from './originals.js';

/** A document whose address is not known yet. */
type Version = Omit<Node, 'permalink'>;

/** Which documents wait for versions in other locales. */
export interface HeldBack {
  /** The locales that each waits for, by translation key. */
  readonly waiting: ReadonlyMap<string, readonly LocaleCode[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the documents that are to be published together, and are not yet: some locale that must have each lacks it, or
 * has only a version that is not shown. The home page and that of unknown addresses wait for none.
 *
 * @param isShown Whether a version is shown where nothing holds it back.
 */
export function findHeldBack(
  site: Site,
  documents: readonly Version[],
  isShown: (version: Version) => boolean,
): HeldBack {
  const requiredOf = createRequirements(site, documents);
  const waiting = new Map<string, readonly LocaleCode[]>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, versions] of groupBy(documents, (document) => document.key)) {
    const [original, ...others] = originalFirst(site, versions);
    if (!original || isHome(original) || isNotFound(original)) continue;
    const shown = new Set(versions.filter(isShown).map(({ locale }) => locale.code));
    const lacking = requiredOf([original, ...others]).filter((code) => !shown.has(code));
    if (lacking.length === 0 || shown.size === 0) continue;
    waiting.set(key, lacking);
    diagnostics.push(reportHeldBack(original, others, lacking));
  }
  return { waiting, diagnostics };
}

function originalFirst(site: Site, versions: readonly Version[]): readonly Version[] {
  const byLocale = new Map(versions.toReversed().map((version) => [version.locale.code, version]));
  const original = chooseOriginal(site, byLocale);
  return original ? [original, ...versions.filter((version) => version !== original)] : versions;
}

/** Returns the function that lists the locales that must have a document: as it says, else its nearest section, else the site. */
function createRequirements(site: Site, documents: readonly Version[]) {
  const sections = new Map<string, Version>();
  for (const document of documents) {
    const id = `${document.locale.code}:${document.folder}`;
    if (document.kind === 'section' && !sections.has(id)) sections.set(id, document);
  }
  const ofSection = ({ locale, parent }: Version) => {
    for (let folder = parent; folder !== undefined; folder = folder === '' ? undefined : parentOf(folder)) {
      const publish = sections.get(`${locale.code}:${folder}`)?.fields.publish;
      if (publish !== undefined) return publish;
    }
    return undefined;
  };
  const first = <Value>(values: readonly (Value | undefined)[]) =>
    values.find((value) => value !== undefined);
  return (versions: readonly Version[]): readonly LocaleCode[] => {
    const publish =
      first(versions.map(({ fields }) => fields.publish)) ?? first(versions.map(ofSection)) ?? site.publish;
    if (publish === 'apart') return [];
    return publish === 'together' ? site.locales.map(({ code }) => code) : publish;
  };
}

function reportHeldBack(
  original: Version,
  others: readonly Version[],
  lacking: readonly LocaleCode[],
): Diagnostic {
  return diagnose('translation-awaited', placeIn(original.file, original.places.publish), {
    name: original.key,
    expected: lacking.join(', '),
    related: others.map(({ file, places }) => placeIn(file, places.publish ?? places.draft)),
  });
}
