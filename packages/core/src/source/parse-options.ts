import { expectList, expectObject } from '../text/expect.js';
import type { ParseConfig, ParseOptions, ParseSettings } from '../types.js';

/**
 * Returns what reading the documents of a site depends on, as plain data.
 *
 * @throws TypeError where the settings or what goes with them are none.
 * @example
 * parseOptionsOf(site, { allow: { iframes: ['www.youtube-nocookie.com'] } }).allow.iframes // ['www.youtube-nocookie.com']
 */
export function parseOptionsOf(site: ParseSettings, config: ParseConfig = {}): ParseOptions {
  expectObject(site, 'the settings of a site');
  expectList(site.locales, 'the settings of a site');
  expectList(site.taxonomies, 'the settings of a site');
  const { url, locales, defaultLocale, timeZone, typography, highlight, dialects, llms, fields, taxonomies } =
    site;
  expectObject(config, 'what Markdown is read with, { allow, plugins, components }');
  const { allow = {}, plugins = {}, components = [], parser = 'remark' } = config;
  expectObject(allow, 'what a site lets through, { elements, attributes, iframes }, as `allow`');
  expectObject(plugins, 'the plugins of Markdown, { remark, rehype }, as `plugins`');
  expectList(components, 'the names of components, as `components`');
  return {
    url,
    locales,
    defaultLocale,
    timeZone,
    typography,
    highlight,
    dialects,
    llms,
    fields,
    taxonomies: taxonomies.map((taxonomy) => ({
      name: expectObject(taxonomy, 'the settings of a site, with their `taxonomies`').name,
    })),
    allow,
    components: [...components].sort(),
    parser,
    plugins: { remark: plugins.remark ?? [], rehype: plugins.rehype ?? [] },
  };
}
