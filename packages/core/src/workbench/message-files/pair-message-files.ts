import { localeNameReader } from '../layouts/locale-name.js';

/** A file of messages, the language that its path names, and the file that it translates. */
export interface PairedFile {
  readonly path: string;
  /** A BCP 47 tag; `und` where the path names no language. */
  readonly language: string;
  /** The path of the original; that of the file itself where it is one; undefined where there is none. */
  readonly original: string | undefined;
}

/** A name in a path that may be that of a language. */
interface NamedPart {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Pairs files of messages with their originals: two that differ in nothing but the names of their languages, in folders or
 * file names, belong together.
 *
 * @param original The language of the originals, a BCP 47 tag; `en-US` serves where nothing is `en`.
 * @example
 * pairMessageFiles(['i18n/en.toml', 'i18n/pt-br.toml'], 'en')[1]
 * // { path: 'i18n/pt-br.toml', language: 'pt-BR', original: 'i18n/en.toml' }
 */
export function pairMessageFiles(paths: readonly string[], original: string): PairedFile[] {
  const isLocaleName = localeNameReader();
  const named = paths.map((path) => ({ path, templates: templatesOf(path) }));
  const tags = new Set(named.flatMap(({ templates }) => [...templates.keys()]));
  const originalNames = chooseNames(tags, original);
  const originals = new Map<string, string>();
  for (const { path, templates } of named)
    for (const [name, template] of templates)
      if (originalNames.has(name) && !originals.has(template)) originals.set(template, path);
  const ofOriginals = new Set(originals.values());
  return named.map(({ path, templates }) => {
    if (ofOriginals.has(path)) return { path, language: toTag(original) ?? original, original: path };
    const candidates = [...templates].filter(([name]) => isLocaleName(name)).reverse();
    const paired = candidates.find(([, template]) => originals.has(template));
    const [name, template] = paired ?? candidates[0] ?? [];
    return {
      path,
      language: (name === undefined ? undefined : toTag(name)) ?? 'und',
      original: template === undefined ? undefined : originals.get(template),
    };
  });
}

/** Chooses the names that stand for a language: the tag itself, else tags of the same language. */
function chooseNames(names: ReadonlySet<string>, language: string): ReadonlySet<string> {
  const wanted = language.toLowerCase().replaceAll('_', '-');
  const exact = [...names].filter((name) => fold(name) === wanted);
  if (exact.length > 0) return new Set(exact);
  return new Set([...names].filter((name) => fold(name).split('-')[0] === wanted.split('-')[0]));
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Returns a path once for each name in it that may be a language, with `*` wherever that name stands. */
function templatesOf(path: string): Map<string, string> {
  const templates = new Map<string, string>();
  const parts = partsOf(path);
  for (const { name } of parts) {
    if (templates.has(name)) continue;
    let template = '';
    let end = 0;
    for (const part of parts.filter((each) => each.name === name)) {
      if (part.start < end) continue;
      template += `${path.slice(end, part.start)}*`;
      end = part.end;
    }
    templates.set(name, template + path.slice(end));
  }
  return templates;
}

const shape = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** Lists the parts of a path that have the shape of a language: folders, and what points, hyphens and lines part in a name. */
function partsOf(path: string): NamedPart[] {
  const parts: NamedPart[] = [];
  const add = (name: string, start: number) => {
    if (shape.test(name)) parts.push({ name, start, end: start + name.length });
  };
  let start = 0;
  for (const segment of path.split('/')) {
    const isFile = start + segment.length === path.length;
    const stem = isFile ? segment.replace(/\.[A-Za-z]+$/, '') : segment;
    add(stem, start);
    const breaks = [...stem.matchAll(/[._-]/g)].map(({ index }) => index);
    if (isFile && breaks.length < mostBreaks)
      for (const index of breaks) {
        add(stem.slice(index + 1), start + index + 1);
        if (stem[index] === '.') add(stem.slice(0, index), start);
      }
    start += segment.length + 1;
  }
  return parts;
}

/** A file name of more pieces names no language. */
const mostBreaks = 20;

function toTag(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
