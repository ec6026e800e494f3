import { encodeRule, type ServerRules } from './server-rules.js';

/**
 * Gives a `_redirects` file, as Netlify (https://docs.netlify.com/routing/redirects/), Cloudflare
 * (https://developers.cloudflare.com/pages/configuration/redirects/) and others read it.
 *
 * An old address stands twice: Netlify redirects from the address of a page that exists, as the HTML page for other
 * servers does, only with `!`; Cloudflare does so always, and passes over a line with `!` or with a language.
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
