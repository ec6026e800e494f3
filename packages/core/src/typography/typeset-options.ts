import type { Typography } from '../types.js';
import type { TypesetOptions } from './typeset.js';

/** Returns what the texts of a language are typeset with; undefined where they are not. */
export function typesetOptions(typography: Typography, locale: string): TypesetOptions | undefined {
  return typography === false ? undefined : { locale, ordinals: typography !== 'without-ordinals' };
}
