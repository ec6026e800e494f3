import { encodePath } from '../../permalink.js';
import type { Domain } from '../../types.js';
import { literalPattern, quoted, variableSuffix } from '../redirects/server-rules.js';
import { type HeaderRule, mediaPolicy } from './header-rules.js';

/**
 * Writes a `_headers` file for Netlify (https://docs.netlify.com/manage/routing/headers/), Cloudflare
 * (https://developers.cloudflare.com/pages/configuration/headers/) and hosts that read the same format.
 */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, ending, policed }) => {
      const pattern =
        ending === undefined
          ? encodePath(path).replace(/:/g, '%3A').replace(/\*/g, '%2A')
          : `${encodePath(path)}*${ending}`;
      const lines = [pattern, ...(policed ? [`  Content-Security-Policy: ${mediaPolicy}`] : [])];
      return [...lines, '  X-Content-Type-Options: nosniff', ''].join('\n');
    })
    .join('');
}

/**
 * Writes the headers of media for nginx (https://nginx.org/en/docs/http/ngx_http_headers_module.html) as maps: a header
 * without a value is not sent. A comment in the file says how to use them.
 */
export function writeNginxHeaders(rules: readonly HeaderRule[], domain: Pick<Domain, 'folder'>): string {
  const suffix = variableSuffix(domain);
  const [policy, sniffing] = [`$almanach_policy${suffix}`, `$almanach_sniffing${suffix}`];
  const mapOf = (name: string, value: string, of: readonly HeaderRule[]) => [
    '',
    `map $uri ${name} {`,
    '  default "";',
    ...of.map((rule) => `  ${quoted(`~${patternOf(rule)}`)} ${quoted(value)};`),
    '}',
  ];
  const lines = [
    '# Include this file in the http block; then, in the server block, and in each location with an add_header of its own:',
    `#   add_header Content-Security-Policy ${policy};`,
    `#   add_header X-Content-Type-Options ${sniffing};`,
    ...mapOf(policy, mediaPolicy, rules.filter(isPoliced)),
    ...mapOf(sniffing, 'nosniff', rules),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Writes the headers of media for Apache (https://httpd.apache.org/docs/2.4/mod/mod_headers.html), for the builder to
 * copy into a `.htaccess` file at the root of the output.
 */
export function writeApacheHeaders(rules: readonly HeaderRule[]): string {
  const set = (header: string, rule: HeaderRule) =>
    `Header set ${header} "expr=%{REQUEST_URI} =~ m#${patternOf(rule).replace(/#/g, '\\x23')}#"`;
  const lines = [
    '# Copy this into .htaccess at the root of the site.',
    '<IfModule mod_headers.c>',
    ...rules.filter(isPoliced).map((rule) => set(`Content-Security-Policy "${mediaPolicy}"`, rule)),
    ...rules.map((rule) => set('X-Content-Type-Options nosniff', rule)),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Writes the regular expression (PCRE) that matches the addresses of a rule, decoded. */
function patternOf({ path, ending }: HeaderRule): string {
  return ending === undefined
    ? `^${literalPattern(path)}$`
    : `^${literalPattern(path)}.*${literalPattern(ending)}$`;
}

function isPoliced({ policed }: HeaderRule): boolean {
  return policed;
}
