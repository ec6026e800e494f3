import * as z from 'zod/mini';
import { type DialectName, dialectNames } from '../dialect-names.js';

const dialectSwitch = z.optional(z.literal(false));

/** The setting `dialects`. */
export const dialects = z.union([
  // A name that is none is told with the nearest one.
  z.array(z.string().check(z.meta({ enum: dialectNames }))),
  z.strictObject(
    Object.fromEntries(dialectNames.map((name) => [name, dialectSwitch])) as Record<
      DialectName,
      typeof dialectSwitch
    >,
  ),
]);
