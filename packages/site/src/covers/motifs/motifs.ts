import { branch } from './branch.js';
import type { Motif } from './canvas.js';
import { hills } from './hills.js';
import { month } from './month.js';
import { moons } from './moons.js';
import { orbits } from './orbits.js';
import { scales } from './scales.js';
import { sky } from './sky.js';
import { sun } from './sun.js';
import { tides } from './tides.js';
import { wheel } from './wheel.js';
import { year } from './year.js';

/** What an almanac is illustrated with. */
export const motifs = {
  moons,
  sun,
  orbits,
  month,
  tides,
  hills,
  sky,
  wheel,
  year,
  scales,
  branch,
} satisfies Readonly<Record<string, Motif>>;

/** The name of a motif. */
export type MotifName = keyof typeof motifs;
