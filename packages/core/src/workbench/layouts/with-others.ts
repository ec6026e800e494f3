import { compare } from '../../diagnostic.js';
import type { Declaration } from './declaration.js';
import type { Family } from './family.js';
import type { LanguageLayout } from './language-layout.js';
import { layPages } from './lay-pages.js';

/** A way in which the languages may be laid out, and how many translations it would pair. */
export interface Candidate {
  readonly layout: LanguageLayout;
  readonly declaration: Declaration | undefined;
  readonly pairs: number;
  readonly family?: Family;
}

/** Adds to a layout what is translated elsewhere in the same languages: posts beside articles, `README.fr.md` beside both. */
export function withOthers(
  best: Candidate,
  candidates: readonly Candidate[],
  paths: readonly string[],
): LanguageLayout {
  return withFiles(withFamilies(best, candidates), best, candidates, paths);
}

/** Adds the tracks of other families of the same site: its posts, beside its articles. */
function withFamilies(best: Candidate, candidates: readonly Candidate[]): LanguageLayout {
  const { layout, declaration, family } = best;
  if (!family || declaration?.tracks) return layout;
  const others = candidates.filter(
    (each) =>
      each !== best &&
      each.family?.kind === family.kind &&
      each.declaration === declaration &&
      each.layout.original === layout.original &&
      !isNested(each.family, best) &&
      each.layout.locales.every((locale) => layout.locales.includes(locale)),
  );
  return { ...layout, tracks: [...layout.tracks, ...others.flatMap((each) => each.layout.tracks)] };
}

/**
 * Adds the tracks of files that are translated beside folders, or with another mark, where no tool is asked: `README.fr.md`
 * beside `docs/fr`, `CONTRIBUTING_fr.md` beside `README.zh-CN.md`.
 */
function withFiles(
  layout: LanguageLayout,
  best: Candidate,
  candidates: readonly Candidate[],
  paths: readonly string[],
): LanguageLayout {
  if (best.declaration) return layout;
  const others = candidates.filter(
    (each) =>
      each !== best &&
      !each.declaration &&
      (each.family?.kind === 'suffixes' || each.family?.proof === 'affix') &&
      each.layout.original === layout.original,
  );
  return others.reduce((whole, { layout: other }) => {
    const isKnown = other.locales.every((locale) => whole.locales.includes(locale));
    const isOfFiles = best.family?.kind === 'suffixes' && other.layout === 'suffixes';
    const isSame = other.tracks[0]?.original === layout.tracks[0]?.original;
    return isKnown || isOfFiles || isSame ? withTrack(whole, other, paths) : whole;
  }, layout);
}

/** Adds the only track of another layout, unless both pair the same translations. */
function withTrack(layout: LanguageLayout, other: LanguageLayout, paths: readonly string[]): LanguageLayout {
  const [track] = other.tracks;
  const locales = [...new Set([...layout.locales, ...other.locales])].sort(compare);
  if (!track || layout.tracks.some(({ translation }) => translation === track.translation)) return layout;
  // Files of one folder with different marks are versions of one text.
  const same = layout.tracks.findIndex(({ original }) => original === track.original);
  const isOfOthers = other.locales.every((locale) => !layout.locales.includes(locale));
  if (same >= 0 && isOfOthers) {
    const elsewhere = Object.fromEntries(other.locales.map((locale) => [locale, track.translation]));
    const tracks = layout.tracks.map((each, index) =>
      index === same ? { ...each, elsewhere: { ...each.elsewhere, ...elsewhere } } : each,
    );
    return { ...layout, locales, tracks };
  }
  const translated = originalsOf(paths, layout);
  if (originalsOf(paths, other).some((original) => translated.includes(original))) return layout;
  return { ...layout, locales, tracks: [...layout.tracks, { ...track, mirrored: true }] };
}

/** Lists the originals that a layout finds translations of. */
function originalsOf(paths: readonly string[], layout: LanguageLayout): readonly string[] {
  return layPages(paths, layout).flatMap(({ original, translations }) =>
    original !== undefined && translations.size > 0 ? [original] : [],
  );
}

/** Decides whether a family stands in the folder of a language of another one, or around it. */
function isNested({ base }: Family, { family, layout }: Candidate): boolean {
  const folders = [layout.original, ...layout.locales].map((locale) => `${family?.base ?? ''}${locale}/`);
  return folders.some((folder) => base.startsWith(folder)) || (family?.base.startsWith(base) ?? false);
}
