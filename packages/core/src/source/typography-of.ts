import type { ParseSettings, SiteLocale, Typography } from '../types.js';

/** Returns how a text of a locale is set: as it says itself, else as its site does. */
export function typographyOf(
  { typography }: Pick<ParseSettings, 'typography'>,
  { code }: SiteLocale,
  ofText?: boolean,
): Typography {
  const ofSite = typography[code] ?? true;
  if (ofText === undefined) return ofSite;
  return ofText && (ofSite || true);
}
