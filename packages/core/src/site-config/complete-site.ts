import { decodeAddress } from '../address.js';
import { parseEditPlace } from '../edit-address.js';
import { stripEnd } from '../text/strip.js';
import type { Site } from '../types.js';
import { completeChecks } from './complete-checks.js';
import { completeDialects } from './complete-dialects.js';
import { basePathOf, completeDomains } from './complete-domains.js';
import { completeLocales } from './complete-locales.js';
import { completeMenus } from './complete-menus.js';
import { completeOrganization } from './complete-organization.js';
import { completePaths } from './complete-paths.js';
import { completePatterns } from './complete-patterns.js';
import { completePublish } from './complete-publish.js';
import { completeSocial } from './complete-social.js';
import { completeTaxonomies } from './complete-taxonomies.js';
import { completeTerms } from './complete-terms.js';
import { completeTypography } from './complete-typography.js';
import { createLocalize, type SettingsFile } from './localize.js';
import type { SiteConfig } from './site-schema.js';
import { withoutUndefined } from './without-undefined.js';

/**
 * Completes settings that fit the schema: defaults are filled in, every text stands for each locale, and what only the
 * settings together can decide is reported, such as two locales with one prefix.
 */
export function completeSite(config: SiteConfig, settings: SettingsFile): Site {
  const { file, report } = settings;
  const url = stripEnd(config.url, /\//);
  const locales = completeLocales(config.locales, url, report);
  const codes = locales.map(({ code }) => code);
  const defaultLocale = codes[0] ?? 'en';
  const localize = createLocalize(locales, settings);
  const { taxonomies, paths: ofTaxonomies } = completeTaxonomies(config, localize, report);
  const organization =
    config.organization && completeOrganization(config.organization, localize, settings.placeAt);
  return {
    url,
    basePath: basePathOf(url),
    locales,
    domains: completeDomains(locales, url, report),
    defaultLocale,
    title: localize<string>(config.title, ['title']),
    description: localize<string>(config.description ?? '', ['description']),
    timeZone: config.timeZone ?? 'UTC',
    missing: config.missing ?? 'link',
    translations: { machine: 'hide', draft: 'show', ...withoutUndefined(config.translations ?? {}) },
    publish: completePublish(config.publish, codes, report),
    taxonomies,
    terms: completeTerms(config.terms, { codes, taxonomies }, settings),
    permalinks: completePatterns(config.permalinks, report),
    paths: completePaths(config.paths, { locales, taxonomies, ofTaxonomies }),
    typography: completeTypography(config.typography, localize),
    highlight: config.highlight ?? true,
    dialects: completeDialects(config.dialects, report),
    llms: config.llms === true,
    menus: completeMenus(config.menus, localize, settings.placeAt),
    pageSize: config.pageSize ?? 10,
    notices: withoutUndefined(config.notices ?? {}),
    ...(organization && { organization }),
    social: completeSocial(config.social, localize, report),
    fields: config.fields ?? {},
    layouts: withoutUndefined(config.layouts ?? {}),
    ...withoutUndefined({ comments: config.comments, edit: completeEdit(config.edit) }),
    checks: completeChecks(config.checks, report),
    feeds: completeFeeds(config.feeds),
    media: { allow: (config.media?.allow ?? []).map((path) => path.normalize('NFC')) },
    elsewhere: (config.elsewhere ?? []).map((path) => decodeAddress(path).normalize('NFC')),
    robots: config.robots ?? '',
    file,
  };
}

function completeEdit(edit: string = ''): Site['edit'] {
  return parseEditPlace(edit);
}

function completeFeeds(feeds: SiteConfig['feeds'] = true): Site['feeds'] {
  if (feeds === false) return false;
  const { items, limit = items ?? 20, content, ...kinds } = feeds === true ? {} : feeds;
  const { sections = true, tags = true } = kinds;
  return { items: limit, ...(content && { content }), sections, tags };
}
