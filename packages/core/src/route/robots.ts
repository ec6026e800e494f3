import type { Site } from '../types.js';

/**
 * Writes robots.txt (RFC 9309). It allows everything, unless the site's `robots` says otherwise, and ends with the
 * address of the sitemap, unless the site's rules name one. Rules without a `User-agent` line are for every robot.
 *
 * Robots read this file only at the root of a host. A site below a path (`url: https://example.org/blog/`) has it all
 * the same, so that the owner of the root can copy it, or name its sitemap there.
 *
 * @param sitemap The absolute address of the sitemap.
 */
export function writeRobots({ robots }: Pick<Site, 'robots'>, sitemap: string): string {
  const rules = robots.trim().replace(/\r\n?/g, '\n') || 'Allow: /';
  const lines = /^[ \t]*user-agent[ \t]*:/im.test(rules) ? [rules] : ['User-agent: *', rules];
  if (!/^[ \t]*sitemap[ \t]*:/im.test(rules)) lines.push('', `Sitemap: ${sitemap}`);
  return `${lines.join('\n')}\n`;
}
