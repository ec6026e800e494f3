/** Gives a path as an address: what is encoded already stays. */
export function encodeAddress(path: string): string {
  return encodeURI(path).replace(/%25([0-9A-F]{2})/gi, '%$1');
}

/** Gives a telephone number as it is read, on one line. */
export function unbroken(number: string): string {
  return number.replace(/ /g, '\u00A0');
}

/** Gives a telephone number as a `tel:` address takes it. */
export function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
