import { compare } from '../../diagnostic.js';
import { groupBy } from '../../group-by.js';
import type { LocaleCode } from '../../types.js';
import { folderOf } from './declaration.js';
import type { LaidPage, LanguageLayout } from './language-layout.js';
import type { PairingFields } from './pairing-fields.js';
import { isText, withoutExtension } from './text-files.js';

/** Reads the fields of a text at a path. */
export type FieldsOf = (path: string) => PairingFields;

/**
 * Pairs translations that have no original at their own path with the one that carries the same key, or whose path is
 * that key.
 */
export function pairByKeys(pages: readonly LaidPage[], fieldsOf: FieldsOf): readonly LaidPage[] {
  const byKey = new Map<string, LaidPage>();
  for (const page of pages) {
    if (page.original === undefined) continue;
    byKey.set(fieldsOf(page.original).key ?? page.key, page);
  }
  const moved = new Map<LaidPage, Map<LocaleCode, string>>();
  const left = pages.flatMap((page) => {
    if (page.original !== undefined) return [page];
    const rest = [...page.translations].filter(([locale, path]) => {
      const target = byKey.get(fieldsOf(path).key ?? '');
      if (!target || target.translations.has(locale)) return true;
      const others = moved.get(target) ?? new Map<LocaleCode, string>();
      moved.set(target, others.has(locale) ? others : others.set(locale, path));
      return others.get(locale) !== path;
    });
    return rest.length > 0 ? [{ ...page, translations: new Map(rest) }] : [];
  });
  return left.map((page) => {
    const others = moved.get(page);
    return others ? { ...page, translations: new Map([...page.translations, ...others]) } : page;
  });
}

/** A text whose front matter says its language. */
interface NamedText {
  readonly path: string;
  readonly locale: LocaleCode;
  readonly key: string;
}

/** Pairs texts that stand in the same folders and say in front matter which language they are in. */
export function layByLanguage(
  paths: Iterable<string>,
  { original, locales }: Pick<LanguageLayout, 'original' | 'locales'>,
  fieldsOf: FieldsOf,
): readonly LaidPage[] {
  const named = [...paths].filter(isText).flatMap((path): NamedText[] => {
    const { locale = original, key = nameOf(path, locale) } = fieldsOf(path);
    return locale === original || locales.includes(locale) ? [{ path, locale, key }] : [];
  });
  return [...groupBy(named, ({ key }) => key)]
    .map(([key, texts]): LaidPage => {
      const first = texts.find(({ locale }) => locale === original)?.path;
      const translations = texts.filter(({ locale }) => locale !== original).reverse();
      const section = folderOf(first ?? texts[0]?.path ?? '').split('/')[0] ?? '';
      return {
        key,
        section,
        ...(first !== undefined && { original: first }),
        translations: new Map(translations.map(({ locale, path }) => [locale, path])),
      };
    })
    .sort((a, b) => compare(a.original ?? '\uFFFF', b.original ?? '\uFFFF') || compare(a.key, b.key));
}

/** Returns the path of a text without the date, the extension and the language in its name, which versions may share. */
function nameOf(path: string, locale: LocaleCode): string {
  const folder = folderOf(path);
  const name = withoutExtension(path.slice(folder.length)).replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const suffix = ['.', '-', '_'].map((mark) => `${mark}${locale}`).find((end) => name.endsWith(end)) ?? '';
  const inside = folder.endsWith(`/${locale}/`) || folder === `${locale}/`;
  const base = inside ? folder.slice(0, -locale.length - 1) : folder;
  return `${base}${name.slice(0, name.length - suffix.length)}`;
}
