import type { Localized, Typography } from '../types.js';
import type { Localize } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Completes how texts are set: everywhere or by locale, `{ fr: true, en: false }`, and whether with ordinals. */
export function completeTypography(
  typography: SiteConfig['typography'] = true,
  localize: Localize,
): Localized<Typography> {
  if (typeof typography === 'boolean') return localize<boolean>(typography, ['typography']);
  const { ordinals = true, ...ofLocales } = typography;
  const whole = Object.keys(ofLocales).length === 0 || ofLocales;
  const switches = localize<boolean>(whole, ['typography']);
  if (ordinals) return switches;
  return Object.fromEntries(
    Object.entries(switches).map(([code, isOn]) => [code, isOn && 'without-ordinals']),
  );
}
