import type { PlainDate } from '@almanach/core';
import type { Chance } from './chance.js';
import type { Inks } from './inks.js';
import { repeat, svg } from './svg.js';

/** What a motif is drawn on and with, and the day that it speaks of. */
type Sheet = { width: number; height: number; inks: Inks; date: PlainDate; chance: Chance };

/** The pictures of an almanac: the elements of an SVG from 0 0 to a width and height; what lies outside is cut off. */
export const motifs = { moons, sun, orbits, hills };

/** Draws the moon night after night, that of the day ringed in the second ink. */
function moons({ width, height, inks, date, chance }: Sheet): string {
  const step = Math.min(width, height) / (chance.whole(4, 6) + 0.4);
  const [columns, rows] = [Math.floor(width / step - 0.3), Math.floor(height / step - 0.3)];
  const radius = Math.round(step * chance.between(0.32, 0.4));
  const today = chance.whole(columns, columns * (rows - 1) - 1);
  const nights = repeat(columns * rows, (night) => {
    const place = svg`${((night % columns) + 0.5) * step} ${(Math.floor(night / columns) + 0.5) * step}`;
    const moon = `<path transform="translate(${place})" d="${moonPath(radius, moonAge(date) + (night - today) / 29.53)}"`;
    const ring = svg`<circle transform="translate(${place})" r="${radius * 1.15}" fill="none" stroke="${inks.spot}"`;
    return night === today ? `${moon} fill="${inks.spot}"/>${ring} stroke-width="3"/>` : `${moon}/>`;
  });
  return [
    svg`<pattern id="m" width="${step}" height="${step}" patternUnits="userSpaceOnUse">`,
    svg`<circle cx="${step / 2}" cy="${step / 2}" r="${radius}" fill="${inks.deep}"/></pattern>`,
    svg`<g transform="translate(${(width - columns * step) / 2} ${(height - rows * step) / 2})">`,
    svg`<path fill="url(#m)" d="M0 0h${columns * step}v${rows * step}H0z"/><g fill="${inks.line}">${nights}</g></g>`,
  ].join('');
}

/** Returns the lit part of a moon, as the north sees it: it waxes from the right. */
function moonPath(r: number, age: number): string {
  const bulge = Math.cos(2 * Math.PI * age) * r;
  const waxing = Math.sin(2 * Math.PI * age) > 0;
  const [outer, inner] = [waxing ? 1 : 0, bulge > 0 === waxing ? 0 : 1];
  return svg`M0-${r}a${r} ${r} 0 0 ${outer} 0 ${2 * r}a${Math.abs(bulge)} ${r} 0 0 ${inner} 0-${2 * r}`;
}

/**
 * Returns the age of the moon, from 0 at new moon over 0.5 at full moon to 1, by its mean month: half a day from the
 * truth at most. Jean Meeus, Astronomical Algorithms, chapter 49: a new moon on 6 January 2000, 18:14, and its month.
 */
export function moonAge(date: PlainDate): number {
  const turns = (Date.parse(date) / 86_400_000 - 10_962.7597) / 29.530588861;
  return turns - Math.floor(turns) || 0;
}

/** Draws a sun with engraved rays: at its height, or above the horizon of a sea. */
function sun({ width, height, inks, chance }: Sheet): string {
  const rising = chance.pick([true, false]);
  const [x, y] = rising ? [width * chance.pick([0.3, 0.5, 0.7]), height * 0.84] : [width / 2, height / 2];
  const radius = Math.min(width, height) * (rising ? chance.between(0.24, 0.32) : chance.between(0.18, 0.24));
  const reach = radius * chance.between(1.9, 2.5);
  const count = chance.pick([16, 20, 24, 32]);
  const rays = (half: number, length: number, turn: number) =>
    svg`<path id="r${half}" d="M${radius * 1.16}-${half}L${length} 0 ${radius * 1.16} ${half}z" transform="rotate(${turn})"/>` +
    repeat(count - 1, (ray) => svg`<use href="#r${half}" transform="rotate(${((ray + 1) * 360) / count})"/>`);
  const halos = repeat(7, (halo) => svg`<circle r="${reach * (1.1 + halo * (0.2 + halo * 0.03))}"/>`);
  const lines = repeat(9, (line) => svg`M-${radius} ${radius * (line - 4) * 0.2}h${radius * 2}`);
  const waves = repeat(10, (wave) => svg`M0 ${y + wave * (4 + wave)}h${width}`);
  const sea = svg`<path fill="${inks.ground}" d="M0 ${y}h${width}v${height}H0z"/><path stroke="${inks.line}" d="${waves}"/>`;
  return [
    svg`<g transform="translate(${x} ${y})"><g fill="none" stroke="${inks.deep}" stroke-width="2.5">${halos}</g>`,
    svg`<g fill="${inks.line}">${rays((radius * 1.5) / count, reach, 0)}</g>`,
    svg`<g fill="${inks.spot}">${rays((radius * 0.8) / count, reach * 0.78, 180 / count)}<circle r="${radius}"/></g>`,
    svg`<path stroke="${inks.ground}" stroke-width="1.6" d="${lines}"/></g>${rising ? sea : ''}`,
  ].join('');
}

/** Draws planets on their rings around a sun below the middle. */
function orbits({ width, height, inks, chance }: Sheet): string {
  const [x, y] = [width * chance.pick([0.22, 0.5, 0.78]), height * chance.pick([0.6, 0.86])];
  const core = Math.min(width, height) * 0.14;
  const step = core * chance.between(0.6, 0.8);
  // Planets stand towards the middle of the sheet, where they are seen.
  const middle = (Math.atan2(height / 2 - y, width / 2 - x) * 180) / Math.PI;
  const rings = repeat(Math.ceil(Math.hypot(width, height) / step), (ring) => {
    const radius = core + step * (ring + 0.6);
    const planet = svg`<circle cx="${radius}" r="${step * chance.between(0.14, 0.42)}" stroke="none"`;
    const place = svg`transform="rotate(${middle + chance.between(-50, 50)})"`;
    return svg`<circle r="${radius}"/>${planet} ${place} fill="${chance.pick([inks.line, inks.line, inks.spot])}"/>`;
  });
  const rays = svg`stroke="${inks.spot}" stroke-width="${core * 0.2}" stroke-dasharray="${core * 0.131}"`;
  return [
    svg`<g transform="translate(${x} ${y})" fill="none" stroke="${inks.line}" stroke-width="1.5">`,
    svg`<circle r="${core + step * 2.6}" fill="${inks.deep}" stroke="none"/>${rings}<circle r="${core}" ${rays}/>`,
    svg`<circle r="${core * 0.78}" fill="${inks.spot}" stroke="none"/></g>`,
  ].join('');
}

/** Draws ridges one behind the other, every other one hatched as an engraver does, below a round sun. */
function hills({ width, height, inks, chance }: Sheet): string {
  const radius = Math.min(width, height) * chance.between(0.15, 0.2);
  const place = svg`${width * chance.pick([0.26, 0.5, 0.74])} ${height * chance.between(0.28, 0.36)}`;
  const rings = repeat(5, (ring) => svg`<circle r="${radius * (1.28 + ring * 0.26)}"/>`);
  const disc = svg`<circle r="${radius}" fill="${inks.spot}" stroke="none"/>`;
  const count = chance.whole(4, 5);
  const ridges = repeat(count, (ridge) => {
    const waves = chance.whole(2, 4);
    const level = () => height * (0.44 + (0.5 * ridge) / (count - 1) + chance.between(-0.11, 0.055));
    const wave = (x: number, y: number) => svg`S${x - (0.4 * width) / waves} ${y} ${x} ${y}`;
    const crest = svg`M0 ${level()}${repeat(waves, (last) => wave((width * (last + 1)) / waves, level()))}`;
    // The crest again and again, each lower than the last, and farther apart towards the front.
    const hatches = repeat(7, (line) => svg`<use href="#h${ridge}" y="${5 + line * (5 + ridge)}"/>`);
    const [ink, lines] = ridge % 2 === 0 ? [inks.ground, hatches] : [inks.deep, ''];
    return `<path fill="${ink}" d="${crest}V${height}H0z"/><path id="h${ridge}" d="${crest}"/>${lines}`;
  });
  const sky = `<g transform="translate(${place})">${rings}${disc}</g>`;
  return `<g fill="none" stroke="${inks.line}" stroke-width="1.3">${sky}${ridges}</g>`;
}
