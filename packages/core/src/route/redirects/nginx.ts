import { encodeRule, headerPattern, quoted, type ServerRules } from './server-rules.js';

/** The bytes that an entry of nginx's hash takes beside its key, and the size of a bucket that needs no setting. */
const entryBytes = 32;
const usualBucket = 64;
/** What says of a line that it may stand in the settings of one domain alone. */
const once = '# Once in the http block, with the greatest number that any domain names: ';

/**
 * Writes the maps of a site for nginx (https://nginx.org/en/docs/http/ngx_http_map_module.html): `$almanach_redirect`
 * is the new address of an old one, `$almanach_home` the home page in the reader's language; each is empty where
 * nothing is to be redirected. A comment in the file says how to use them.
 */
export function writeNginxMaps({ suffix, basePath, redirects, languages }: ServerRules): string {
  const [redirect, homeOf] = [`$almanach_redirect${suffix}`, `$almanach_home${suffix}`];
  const keys = redirects.flatMap(({ permalink, to }) =>
    [...new Set([permalink, permalink.replace(/\/$/, '')])].map((key) => ({ key, to })),
  );
  const lines = [
    '# Include this file in the http block; then, in the server block:',
    ...(keys.length > 0 ? [`#   if (${redirect}) { return 301 ${redirect}; }`] : []),
    ...(languages.length > 0
      ? [
          `#   location = ${basePath} {`,
          '#     add_header Vary Accept-Language;',
          `#     if (${homeOf}) { return 302 ${homeOf}; }`,
          `#     try_files ${basePath}index.html =404;`,
          '#   }',
        ]
      : []),
  ];
  if (keys.length > 0) {
    const sizes = hashSize(keys.map(({ key }) => key)).map((line) =>
      suffix === '' ? line : `${once}${line}`,
    );
    lines.push('', ...sizes, `map $uri ${redirect} {`, '  default "";');
    for (const { key, to } of keys) lines.push(`  ${quoted(key)} ${quoted(encodeRule(to))};`);
    lines.push('}');
  }
  if (languages.length > 0) {
    lines.push('', `map $http_accept_language ${homeOf} {`, '  default "";');
    for (const { ranges, home } of languages)
      lines.push(`  ${quoted(`~*${headerPattern(ranges, languages)}`)} ${quoted(encodeRule(home))};`);
    lines.push('}');
  }
  return `${lines.join('\n')}\n`;
}

/** Writes the sizes of the hash where a key is too long for the default: nginx would refuse to start. */
function hashSize(keys: readonly string[]): string[] {
  const longest = Math.max(...keys.map((key) => new TextEncoder().encode(key).length)) + entryBytes;
  const bucket = 2 ** Math.ceil(Math.log2(longest));
  const lines: string[] = [];
  if (bucket > usualBucket) lines.push(`map_hash_bucket_size ${bucket};`);
  if (keys.length > 1000) lines.push(`map_hash_max_size ${2 ** Math.ceil(Math.log2(keys.length * 2))};`);
  return lines;
}
