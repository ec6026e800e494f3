import type { Hole, HtmlWithHoles } from '../types.js';

/** The HTML of a text is at most so many times as long as it, and some for short ones. */
const mostTimes = 20;
const spare = 16 * 1024;

/** What holes become at most, but for what was written: a link's attributes, the words of a message. */
export const holeLengths: Readonly<Record<Hole['hole'], number>> = {
  link: 60,
  media: 150,
  message: 60,
  anchor: 40,
  permalink: 100,
  component: 200,
  block: 120,
};

/** Returns the most HTML that a text may become. */
export function mostHtml(length: number): number {
  return length * mostTimes + spare;
}

/** Returns how much longer the HTML of a text may still become, beyond what its holes are counted as. */
export function roomLeft(html: HtmlWithHoles, length: number): number {
  let room = mostHtml(length);
  for (const piece of html) room -= typeof piece === 'string' ? piece.length : holeLengths[piece.hole];
  return room;
}
