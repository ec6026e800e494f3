import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { EleventyConfig } from './eleventy-config.js';
import type { Settings } from './options.js';

/** What a server knows of who asks, and under which name. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** The address that the request comes from. */
  readonly remoteAddress: string | undefined;
  /** The port that it reached. */
  readonly localPort: number | undefined;
  readonly secure: boolean;
}

/** Names of this machine for itself, which nobody else can give to a machine of theirs. */
const ownName = /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const loopback = /^(?:::ffff:)?127\.|^::1$/;
const authority = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/;

/**
 * Decides whether a request comes from this machine and asks for it by a name of its own, at the port that it reached,
 * and not for a page of another site. A name that leads here from elsewhere (DNS rebinding) is none of its own.
 */
export function isOwnRequest({ headers, remoteAddress = '', localPort, secure }: Caller): boolean {
  if (!loopback.test(remoteAddress)) return false;
  const host = (headers.host ?? singleValue(headers[':authority']))?.toLowerCase();
  const [, name = '', port = secure ? '443' : '80'] = authority.exec(host ?? '') ?? [];
  if (!ownName.test(name) || Number(port) !== localPort) return false;
  const scheme = secure ? 'https' : 'http';
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `${scheme}://${host}`) return false;
  // What is shown within a page of another site has no `Origin`.
  return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}

function singleValue(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function callerOf({ headers, socket }: IncomingMessage): Caller {
  const { remoteAddress, localPort } = socket;
  return { headers, remoteAddress, localPort, secure: 'encrypted' in socket };
}

/** The part of Eleventy's server that the guard uses. */
interface GuardedServer {
  readonly server: Server;
}

const refusal = `This server answers its own machine alone, as localhost.
To open it, set ALMANACH_HOST=1, or the option \`host: true\` of the plugin.
`;

/** Keeps the server to this machine, unless it is opened. Other servers than Eleventy's own guard themselves. */
export function guardServer(eleventyConfig: EleventyConfig, { host }: Settings): void {
  const { module, ready } = eleventyConfig.serverOptions;
  eleventyConfig.setServerOptions(host ? { showAllHosts: true } : { middleware: [refuseStrangers] });
  if (host) return;
  // Before the first request there is no other moment at which the server can be reached.
  if (module === undefined && ready === undefined) eleventyConfig.setServerOptions({ ready: guardReload });
}

/** Answers requests of other machines, under other names and for other sites with 403; a middleware of Eleventy's server. */
export function refuseStrangers(
  this: GuardedServer,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => unknown,
): unknown {
  guardReload(this);
  if (isOwnRequest(callerOf(request))) return next();
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  return response.end(refusal);
}

/** Lets none but the server's own pages listen for changes. */
export function guardReload({ server }: GuardedServer): void {
  if (!server.listeners('upgrade').includes(refuseUpgrade)) server.prependListener('upgrade', refuseUpgrade);
}

function refuseUpgrade(request: IncomingMessage, socket: Duplex): void {
  if (!isOwnRequest(callerOf(request))) socket.destroy();
}
