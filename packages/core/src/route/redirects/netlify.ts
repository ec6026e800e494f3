import { encodeRule, type ServerRules } from './server-rules.js';

/**
 * Writes a `_redirects` file for Netlify (https://docs.netlify.com/routing/redirects/), Cloudflare
 * (https://developers.cloudflare.com/pages/configuration/redirects/) and hosts that read the same format.
 *
 * Each old address has two lines. An HTML page exists at the address, for servers without rules; Netlify redirects
 * from an existing page only with `!`. Cloudflare always redirects, and ignores a line with `!` or with a language.
 */
export function writeRedirects({ basePath, redirects, languages }: ServerRules): string {
  const lines = redirects.flatMap(({ permalink, to }) => {
    const rule = `${encodeRule(permalink)} ${encodeRule(to)}`;
    return [`${rule} 301!`, `${rule} 301`];
  });
  const homes = languages.map(
    ({ ranges, home }) => `${basePath} ${encodeRule(home)} 302! Language=${ranges.join(',')}`,
  );
  return `${[...lines, ...homes].join('\n')}\n`;
}
