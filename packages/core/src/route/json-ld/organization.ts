import { createAbsolute } from '../../absolute-url.js';
import { type JsonLdContext, mainAddress } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Describes the organisation behind the site (https://schema.org/Organization); undefined if the site names none. */
export function organizationNode({ view, library, ids }: JsonLdContext): JsonLdNode | undefined {
  const { organization } = view;
  if (!organization) return undefined;
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } = organization;
  const { logo } = library.locale(library.site.defaultLocale);
  const hasAddress = [streetAddress, postalCode, addressLocality, addressRegion, addressCountry].some(
    Boolean,
  );
  return {
    '@type': 'Organization',
    '@id': ids.organization,
    name: organization.name,
    legalName: organization.legalName,
    description: organization.description || undefined,
    url: mainAddress(library),
    logo: logo && {
      '@type': 'ImageObject',
      url: createAbsolute(mainAddress(library))(logo.src),
    },
    address: hasAddress
      ? {
          '@type': 'PostalAddress',
          streetAddress,
          postalCode,
          addressLocality,
          addressRegion,
          addressCountry,
        }
      : undefined,
    telephone: organization.telephone,
    email: organization.email,
    foundingDate: organization.foundingYear === undefined ? undefined : yearOf(organization.foundingYear),
    sameAs: organization.sameAs.length > 0 ? organization.sameAs : undefined,
  };
}

/** Formats a year with the four digits of ISO 8601. */
function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}
