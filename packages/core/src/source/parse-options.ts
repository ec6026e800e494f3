import { expectList, expectObject } from '../text/expect.js';
import type { ParseConfig, ParseOptions, ParseSettings } from '../types.js';

/**
 * Returns what reading the documents of a site depends on, as plain data.
 *
 * @example
 * parseOptionsOf(site, { allow: { iframes: ['www.youtube-nocookie.com'] } }).allow.iframes // ['www.youtube-nocookie.com']
 */
export function parseOptionsOf(site: ParseSettings, config: ParseConfig = {}): ParseOptions {
  expectObject(site, 'the settings of a site');
  expectList(site.locales, 'the settings of a site');
  const { url, locales, defaultLocale, timeZone, typography, highlight, fields } = site;
  const { allow = {}, components = [], plugins = {} } = config;
  return {
    url,
    locales,
    defaultLocale,
    timeZone,
    typography,
    highlight,
    fields,
    allow,
    components: [...components].sort(),
    plugins: { remark: plugins.remark ?? [], rehype: plugins.rehype ?? [] },
  };
}
