/**
 * Hashes a text to 128 bits, written in base 36. It tells texts apart and keeps no secret: nobody gains by two texts
 * that share a hash.
 *
 * Four lanes of a multiplicative hash, mixed at the end as MurmurHash3 mixes its own (Austin Appleby, public domain).
 *
 * @example
 * hashText('avril') === hashText('avril') // true
 */
export function hashText(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  let d = 0x27d4eb2f;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x1b873593) ^ (b >>> 13);
    b = Math.imul(b ^ unit, 0xcc9e2d51) ^ (c >>> 11);
    c = Math.imul(c ^ unit, 0x38b34ae5) ^ (d >>> 15);
    d = Math.imul(d ^ unit, 0xa1e38b93) ^ (a >>> 12);
  }
  return [a, b, c, d].map((lane) => mixed(lane ^ text.length).toString(36)).join('-');
}

/** Spreads every bit of a number over all of them. */
function mixed(lane: number): number {
  let bits = lane;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
