/** The units of a text that the four lanes take at a time. */
const block = 8;

/**
 * Hashes a text to 128 bits, written in base 36. It tells texts apart and keeps no secret: nobody gains by two texts
 * that share a hash. It is MurmurHash3 in four lanes of 32 bits (Austin Appleby, public domain), two UTF-16 units a lane.
 *
 * @example
 * hashText('avril') === hashText('avril') // true
 */
export function hashText(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  let d = 0x27d4eb2f;
  const { length } = text;
  const whole = length - (length % block);
  // Past its end there are zeros.
  const rest = whole < length ? text.slice(whole).padEnd(block, '\0') : '';
  for (let start = 0; start < length; start += block) {
    const piece = start < whole ? text : rest;
    const index = start < whole ? start : 0;
    a ^= Math.imul(rotated(Math.imul(pairAt(piece, index), 0x239b961b), 15), 0xab0e9789);
    a = Math.imul(rotated(a, 19) + b, 5) + 0x561ccd1b;
    b ^= Math.imul(rotated(Math.imul(pairAt(piece, index + 2), 0xab0e9789), 16), 0x38b34ae5);
    b = Math.imul(rotated(b, 17) + c, 5) + 0x0bcaa747;
    c ^= Math.imul(rotated(Math.imul(pairAt(piece, index + 4), 0x38b34ae5), 17), 0xa1e38b93);
    c = Math.imul(rotated(c, 15) + d, 5) + 0x96cd1c35;
    d ^= Math.imul(rotated(Math.imul(pairAt(piece, index + 6), 0xa1e38b93), 18), 0x239b961b);
    d = Math.imul(rotated(d, 13) + a, 5) + 0x32ac3b17;
  }
  const first = mixed((a ^ length) + (b ^ length) + (c ^ length) + (d ^ length));
  const [second, third, fourth] = [mixed(first + b), mixed(first + c), mixed(first + d)];
  const sum = first + second + third + fourth;
  return `${inBase36(sum)}-${inBase36(sum + second)}-${inBase36(sum + third)}-${inBase36(sum + fourth)}`;
}

/**
 * Hashes a text to 24 bits, written as six hex digits: enough to tell the parts of one document apart. It is
 * MurmurHash3 of 32 bits, without the highest eight. What it returns stands in files, so that it never changes.
 *
 * @example
 * hashToHex('avril') === hashToHex('avril') // true
 */
export function hashToHex(text: string): string {
  let lane = 0;
  const { length } = text;
  const even = length % 2 === 0 ? text : `${text}\0`;
  for (let index = 0; index < length; index += 2) {
    lane ^= Math.imul(rotated(Math.imul(pairAt(even, index), 0xcc9e2d51), 15), 0x1b873593);
    lane = Math.imul(rotated(lane, 13), 5) + 0xe6546b64;
  }
  return (mixed(lane ^ length) & 0xff_ff_ff).toString(16).padStart(6, '0');
}

/** Returns two units of a text as one number. */
function pairAt(text: string, index: number): number {
  return text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
}

function rotated(lane: number, bits: number): number {
  return (lane << bits) | (lane >>> (32 - bits));
}

/** Spreads every bit of a number over all of them. */
function mixed(lane: number): number {
  let bits = lane;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function inBase36(lane: number): string {
  return (lane >>> 0).toString(36);
}
