import type { Organization } from '../types.js';
import type { Localize, PlaceAt } from './localize.js';
import type { SiteConfig } from './site-schema.js';
import { withoutUndefined } from './without-undefined.js';

/** Completes the organisation: a postal code is a text, and its description stands for each locale. */
export function completeOrganization(
  { postalCode, description, sameAs = [], ...rest }: NonNullable<SiteConfig['organization']>,
  localize: Localize,
  placeAt: PlaceAt,
): Organization {
  return {
    ...withoutUndefined(rest),
    ...((rest.logo ?? rest.logoDark) !== undefined && {
      places: {
        logo: placeAt(['organization', 'logo']),
        logoDark: placeAt(['organization', 'logoDark']),
      },
    }),
    ...(postalCode !== undefined && { postalCode: String(postalCode) }),
    ...(description !== undefined && {
      description: localize<string>(description, ['organization', 'description']),
    }),
    sameAs: sameAs.flat(),
  };
}
