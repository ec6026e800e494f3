import type { Site } from '../types.js';

/**
 * Gives robots.txt (RFC 9309): everything may be read, unless the site's own `robots` says otherwise; the sitemap is
 * named last, unless they name one. Rules without a `User-agent` line are for every robot.
 *
 * Robots ask for it at the root of a host only. Below a path (`url: https://example.org/blog/`) it is written all the
 * same, so that whoever owns the root can copy it or name its sitemap there.
 *
 * @param sitemap The absolute address of the sitemap.
 */
export function writeRobots({ robots }: Pick<Site, 'robots'>, sitemap: string): string {
  const rules = robots.trim().replace(/\r\n?/g, '\n') || 'Allow: /';
  const lines = /^\s*user-agent\s*:/im.test(rules) ? [rules] : ['User-agent: *', rules];
  if (!/^\s*sitemap\s*:/im.test(rules)) lines.push('', `Sitemap: ${sitemap}`);
  return `${lines.join('\n')}\n`;
}
