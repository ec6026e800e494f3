import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Domain, Site } from '@almanach/core';
import { pathPrefixOf, type SiteDomains } from './domains.js';

/**
 * Returns the settings of a site as one server shows all of its domains, which no reader on this machine can reach: each
 * below its folder, `/exemple.fr/`, on one host.
 */
export function servedTogether(site: Site): Site {
  const [{ origin = '' } = {}] = site.domains;
  const domains = site.domains.map((domain): Domain => {
    const { folder } = domain;
    if (folder === '') return domain;
    return { ...domain, origin, url: `${origin}/${folder.slice(0, -1)}`, basePath: `/${folder}` };
  });
  return { ...site, domains };
}

/** The options of Eleventy's server that this one completes. */
interface ServerOptions {
  readonly middleware?: readonly unknown[];
}

/** Completes the options of the server: below which path it shows the site, and where its root leads. */
export function serverOptionsFor<Options extends ServerOptions>(
  options: Options,
  site: SiteDomains | undefined,
): Options & ServerOptions & { readonly pathPrefix: string } {
  const pathPrefix = site ? pathPrefixOf(site) : '/';
  const folder = site?.domains[0]?.folder ?? '';
  if (folder === '') return { ...options, pathPrefix };
  return { ...options, pathPrefix, middleware: [...(options.middleware ?? []), leadTo(`/${folder}`)] };
}

/** Leads from the root of the server, where nothing stands, to a domain; a middleware of Eleventy's server. */
function leadTo(location: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => unknown): unknown => {
    if (request.url !== '/') return next();
    response.writeHead(302, { location });
    return response.end();
  };
}
