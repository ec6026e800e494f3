/** Endings of two letters that a file's name has, and that are countries too. */
const ofFiles = 'ad|ai|as|bz|cc|cs|gz|in|js|la|md|mk|ml|mm|ph|pl|pm|ps|py|rb|rs|sh|so|ts|vb';
const topLevel = new RegExp(
  String.raw`\.(?:com|org|net|edu|gov|int|info|biz|name|io|dev|app|blog|site|online|shop|tech|cloud|example|eu|(?!(?:${ofFiles})$)[a-z]{2})$`,
  'i',
);

/** What a report says of an address that lacks its scheme. */
export interface SchemeFacts {
  readonly expected: string;
  readonly advice: string;
}

/**
 * Returns what a relative path lacks that is meant as the address of another site, or of a person's mail; undefined where
 * it looks like a file.
 *
 * @example
 * lackingScheme('www.a.example/b')?.expected // 'https://www.a.example/b'
 * lackingScheme('ana@a.example')?.expected   // 'mailto:ana@a.example'
 * lackingScheme('guide.md')                  // undefined
 */
export function lackingScheme(written: string): SchemeFacts | undefined {
  const [host = ''] = /^[^/?#]*/.exec(written) ?? [];
  const [user, domain, ...others] = host.split('@');
  if (others.length > 0) return undefined;
  if (domain !== undefined) {
    if (!user || host !== written.replace(/\?.*$/s, '') || !isHost(domain)) return undefined;
    return { expected: `mailto:${written}`, advice: 'Write `mailto:` before it.' };
  }
  const bare = host.replace(/:\d{1,5}$/, '');
  const isMeant = /^www\./i.test(bare) ? isName(bare) : isHost(bare);
  return isMeant ? { expected: `https://${written}`, advice: 'Write `https://` before it.' } : undefined;
}

function isHost(host: string): boolean {
  return isName(host) && topLevel.test(host);
}

/** Decides whether a text is labels of a domain name: letters, digits and hyphens between points. */
function isName(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})$/u.test(label));
}
