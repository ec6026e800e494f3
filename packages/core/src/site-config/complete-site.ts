import { isMoment } from '../date/moment.js';
import { canonicalLanguage, createLocale } from '../locale.js';
import { patternProblem } from '../permalink.js';
import { rules } from '../rules.js';
import type {
  CheckLevel,
  CheckSetting,
  LocaleCode,
  Localized,
  MenuEntry,
  PathName,
  PatternKind,
  Place,
  Site,
} from '../types.js';
import { pathWords } from './path-words.js';
import type { SiteConfig } from './site-schema.js';

/** Takes a problem at a path of the settings. */
export type Complain = (path: readonly PropertyKey[], expected: string, unknown?: string) => void;

type PlaceAt = (path: readonly PropertyKey[]) => Place;

type TextOrTexts = string | Record<string, string>;

export const permalinkPatterns = {
  article: '/:locale/:section/:slug/',
  page: '/:locale/:section/:slug/',
  section: '/:locale/:section/:slug/',
  archive: '/:locale/:archives/',
  year: '/:locale/:archives/:year/',
  month: '/:locale/:archives/:year/:month/',
  term: '/:locale/:taxonomy/:slug/',
  series: '/:locale/:series/:slug/',
} as const;

/** Gives the complete settings of a config that fits the schema: defaults filled in, texts given for each locale. */
export function completeSite(config: SiteConfig, file: string, complain: Complain, placeAt: PlaceAt): Site {
  const locales = localesOf(config, complain);
  const codes = locales.map(({ code }) => code);
  const defaultLocale = codes[0] ?? 'en';

  function spread<T extends string | boolean>(
    value: T | Record<string, T>,
    path: readonly PropertyKey[],
  ): Localized<T> {
    if (typeof value !== 'object') return Object.fromEntries(codes.map((code) => [code, value]));
    for (const code of Object.keys(value)) {
      if (!codes.includes(code)) complain([...path, code], codes.join(', '));
    }
    const other = value[defaultLocale] ?? Object.values(value)[0];
    const pairs = codes.flatMap((code): [LocaleCode, T][] => {
      const own = value[code] ?? other;
      return own === undefined ? [] : [[code, own]];
    });
    return Object.fromEntries(pairs);
  }
  const words = (value: TextOrTexts, ...path: PropertyKey[]): Localized<string> => spread(value, path);

  const menuEntry = (line: unknown, path: readonly PropertyKey[]): MenuEntry => {
    const place = placeAt(path);
    if (typeof line === 'string') return { key: line, children: [], place };
    const {
      key,
      url,
      label,
      children = [],
    } = line as {
      key?: string;
      url?: string;
      label?: TextOrTexts;
      children?: unknown[];
    };
    return {
      ...(key !== undefined && { key }),
      ...(url !== undefined && { url }),
      ...(label !== undefined && { label: words(label, ...path, 'label') }),
      children: children.map((child, index) => menuEntry(child, [...path, 'children', index])),
      place,
    };
  };

  const { organization } = config;
  const url = config.url.replace(/\/+$/, '');
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  return {
    url,
    basePath: `${path}/`,
    locales,
    defaultLocale,
    title: words(config.title, 'title'),
    description: words(config.description ?? '', 'description'),
    timeZone: config.timeZone ?? 'UTC',
    missing: config.missing ?? 'link',
    permalinks: { ...permalinkPatterns, ...patternsOf(config, complain) },
    paths: Object.fromEntries(
      locales.map(({ code, language }) => [
        code,
        { ...pathWords(language), ...ownPaths(config, code, defaultLocale) },
      ]),
    ),
    typography: spread(config.typography ?? true, ['typography']),
    highlight: config.highlight ?? true,
    menus: Object.fromEntries(
      Object.entries(config.menus ?? {}).map(([name, lines]) => [
        name,
        lines.map((line, index) => menuEntry(line, ['menus', name, index])),
      ]),
    ),
    pageSize: config.pageSize ?? 10,
    notices: withoutUndefined(config.notices ?? {}),
    ...(organization && {
      organization: {
        ...withoutUndefined({ ...organization, postalCode: undefined, description: undefined }),
        name: organization.name,
        ...(organization.postalCode !== undefined && { postalCode: String(organization.postalCode) }),
        ...(organization.description !== undefined && {
          description: words(organization.description, 'organization', 'description'),
        }),
        sameAs: organization.sameAs ?? [],
      },
    }),
    social: (config.social ?? []).flatMap((post, index) => {
      if (!isMoment(post.date)) {
        complain(['social', index, 'date'], 'a moment such as 2019-04-17T09:59:00+02:00');
        return [];
      }
      const { text, ...rest } = post;
      return [
        {
          ...withoutUndefined(rest),
          network: post.network,
          date: post.date,
          text: words(text, 'social', index, 'text'),
        },
      ];
    }),
    fields: config.fields ?? {},
    checks: checksOf(config.checks ?? {}, complain),
    feeds: feedsOf(config.feeds),
    robots: config.robots ?? '',
    file,
  };
}

function patternsOf({ permalinks: own = {} }: SiteConfig, complain: Complain): Partial<Site['permalinks']> {
  const right = Object.entries(withoutUndefined(own)).filter(([kind, pattern]) => {
    const expected = patternProblem(kind as PatternKind, pattern);
    if (expected !== undefined) complain(['permalinks', kind], expected);
    return expected === undefined;
  });
  return Object.fromEntries(right);
}

function feedsOf(feeds: SiteConfig['feeds'] = true): Site['feeds'] {
  if (feeds === false) return false;
  const { items = 20, sections = true, tags = true } = feeds === true ? {} : feeds;
  return { items, sections, tags };
}

function localesOf(config: SiteConfig, complain: Complain): Site['locales'] {
  const seen = new Set<string>();
  const prefixes = new Set<string>();
  const single = config.locales.length === 1;
  return config.locales.flatMap((entry, index) => {
    const { code, language, prefix = undefined } = typeof entry === 'string' ? { code: entry } : entry;
    if (canonicalLanguage(language ?? code) === undefined) {
      complain(['locales', index], 'a code that is a BCP 47 language tag, or `language:` beside it');
      return [];
    }
    const segment = prefix === false ? '' : (prefix ?? (single ? '' : code));
    if (seen.has(code) || prefixes.has(segment)) {
      complain(['locales', index], 'a locale with a code and a prefix of its own');
      return [];
    }
    seen.add(code);
    prefixes.add(segment);
    return [createLocale({ code, language, prefix: segment })];
  });
}

/** `paths` is `{ tags: themes }`, `{ tags: { fr: … } }` or `{ fr: { tags: … } }`. */
function ownPaths(
  config: SiteConfig,
  code: string,
  defaultLocale: string,
): Partial<Record<PathName, string>> {
  const own: Record<string, string> = {};
  const { paths = {} } = config;
  for (const [name, value] of Object.entries(paths)) {
    if (name === code) continue;
    const word = typeof value === 'string' ? value : (value as Record<string, string>)[code];
    if (word !== undefined && name in pathWords(defaultLocale)) own[name] = word;
  }
  const below = paths[code];
  return { ...own, ...(typeof below === 'object' ? withoutUndefined(below) : {}) };
}

function checksOf(checks: Readonly<Record<string, unknown>>, complain: Complain): CheckSetting[] {
  const settings: CheckSetting[] = [];
  for (const [name, value] of Object.entries(checks)) {
    if (typeof value === 'string') add('', name, value as CheckLevel, [name]);
    else if (!name.endsWith('/'))
      complain(['checks', name], 'a folder that ends with `/`, or a rule and its severity');
    else {
      const levels = value as Record<string, CheckLevel>;
      for (const [rule, level] of Object.entries(levels)) add(name, rule, level, [name, rule]);
    }
  }
  return settings;

  function add(folder: string, rule: string, level: CheckLevel, path: readonly string[]): void {
    if (Object.hasOwn(rules, rule)) settings.push({ folder, rule, level });
    else complain(['checks', ...path], 'the id of a rule', rule);
  }
}

/** An absent field and one that is undefined are not the same to the types of a site. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(pairs) as { [K in keyof T]: Exclude<T[K], undefined> };
}
