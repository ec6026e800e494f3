/** An address in which nothing is left to encode. */
const encoded = /^[\w;,/?:@&=+$.!~*'()#-]*$/;

/** Percent-encodes a path as an address; escapes that it already holds stay. */
export function encodeAddress(path: string): string {
  if (encoded.test(path)) return path;
  return encodeURI(path).replace(/%25([0-9A-F]{2})/gi, '%$1');
}

/** Returns an address as a link of a page may name it: letters stay readable, and what stands in no address is encoded. */
export function hrefOf(address: string): string {
  return address.replace(/[\s"<>\\^`{|}]/g, (mark) => encodeURIComponent(mark));
}

/** Formats a telephone number for reading, with no-break spaces. */
export function unbroken(number: string): string {
  return number.replace(/ /g, '\u00A0');
}

/** Reduces a telephone number to the digits and `+` of a `tel:` address. */
export function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
