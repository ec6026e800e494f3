/** A path that is its own address, with a part or without: no dot segments, no second host. */
const plain = /^(?:\/[\w-]+(?:\.[\w-]+)*)+\/?(?:#[\w-]*)?$/;

/**
 * Returns the function that makes a path of the site absolute, percent-encoded as RFC 3986 asks; an address that is
 * absolute already stays.
 *
 * @param siteUrl The address of the site, with or without a path: only its origin counts.
 * @example
 * createAbsolute('https://acretion.example/blog')('/blog/fr/été/') // 'https://acretion.example/blog/fr/%C3%A9t%C3%A9/'
 */
export function createAbsolute(siteUrl: string): (path: string) => string {
  const { origin } = new URL(siteUrl);
  return (path) => {
    // Nearly every path is one, and a large site asks for hundreds of thousands.
    if (plain.test(path)) return origin + path;
    // A percent sign that starts no escape stands for itself.
    const address = path.replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
    return URL.canParse(address, origin) ? new URL(address, origin).href : origin;
  };
}
