import type { PlainDate } from '@almanach/core';
import type { Chance } from '../chance.js';
import type { Inks } from '../inks.js';

/** What a motif is drawn on, and from what it takes its turns. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly inks: Inks;
  readonly chance: Chance;
  /** The day that the drawing speaks of. */
  readonly date: PlainDate;
}

/** Draws the elements of an SVG, from 0 0 to the width and height of its canvas; what lies outside is cut off. */
export type Motif = (canvas: Canvas) => string;
