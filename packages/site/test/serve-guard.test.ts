import { get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwnRequest } from '../src/serve-guard.js';
import { config, createProject } from './project.js';
import { type Server, serveProject } from './serve-project.js';

const local = { remoteAddress: '127.0.0.1', localPort: 8080, secure: false };

describe('a request is this machine’s own', () => {
  it.each([
    ['localhost:8080', undefined],
    ['LOCALHOST:8080', undefined],
    ['village.localhost:8080', undefined],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['127.1.2.3:8080', undefined],
    ['[::1]:8080', 'http://[::1]:8080'],
    ['localhost:8080', 'http://localhost:8080'],
  ])('as %s, from %s', (host, origin) => {
    const headers = { host, ...(origin && { origin }) };
    expect(isOwnRequest({ ...local, headers })).toBe(true);
    expect(isOwnRequest({ ...local, remoteAddress: '::1', headers })).toBe(true);
    expect(isOwnRequest({ ...local, remoteAddress: '::ffff:127.0.0.1', headers })).toBe(true);
  });

  it('at the usual port of its scheme', () => {
    expect(isOwnRequest({ ...local, localPort: 80, headers: { host: 'localhost' } })).toBe(true);
    const headers = { ':authority': 'localhost', origin: 'https://localhost' };
    expect(isOwnRequest({ ...local, localPort: 443, secure: true, headers })).toBe(true);
    expect(isOwnRequest({ ...local, localPort: 443, headers })).toBe(false);
  });

  it('when a reader follows a link of another site', () => {
    const headers = { host: 'localhost:8080', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(isOwnRequest({ ...local, headers })).toBe(true);
  });
});

describe('a request is a stranger’s', () => {
  it.each([
    [undefined],
    [''],
    ['evil.example'],
    ['evil.example:8080'],
    ['localhost.evil.example:8080'],
    ['evillocalhost:8080'],
    ['127.0.0.1.evil.example:8080'],
    ['localhost'],
    ['localhost:8081'],
    ['localhost:8080:8080'],
    ['localhost:8080@evil.example'],
    ['user@localhost:8080'],
    ['localhost.:8080'],
    ['192.168.1.5:8080'],
    ['0.0.0.0:8080'],
    ['[::]:8080'],
    ['[::ffff:127.0.0.1]:8080'],
    ['2130706433:8080'],
    ['0x7f.1:8080'],
  ])('as %s', (host) => {
    expect(isOwnRequest({ ...local, headers: host === undefined ? {} : { host } })).toBe(false);
  });

  it.each([
    'null',
    'http://evil.example',
    'https://localhost:8080',
    'http://localhost:3000',
    'http://localhost',
    'http://127.0.0.1:8080',
    'http://localhost:8080.evil.example',
  ])('from %s', (origin) => {
    expect(isOwnRequest({ ...local, headers: { host: 'localhost:8080', origin } })).toBe(false);
  });

  it.each(['192.168.1.7', '10.0.0.1', 'fe80::1', '::ffff:192.168.1.7', undefined])(
    'of %s',
    (remoteAddress) => {
      expect(isOwnRequest({ ...local, remoteAddress, headers: { host: 'localhost:8080' } })).toBe(false);
    },
  );

  it('where a page of another site shows it', () => {
    const headers = { host: 'localhost:8080', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect(isOwnRequest({ ...local, headers })).toBe(false);
  });
});

/** Asks the server for its first page, or with `upgrade` for its changes; the status, 0 where it hangs up. */
function ask(server: Server, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((answer) => {
    const request = get({ host: '127.0.0.1', port: server.port, path: '/fr/', headers, agent: false });
    request.on('response', (response) => answer(response.resume().statusCode ?? 0));
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      answer(response.statusCode ?? 0);
    });
    request.on('error', () => answer(0));
  });
}

const upgrade = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

describe('a server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveProject(
      createProject({ 'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }") }),
    );
    // No request yet: what guards the changes must not wait for one.
    await server.started();
  });
  afterAll(() => server.stop());

  it('tells its changes to its own pages alone', async () => {
    const own = { ...upgrade, host: `localhost:${server.port}` };
    expect(await ask(server, { ...own, origin: 'http://evil.example' })).toBe(0);
    expect(await ask(server, { ...own, host: 'evil.example' })).toBe(0);
    expect(await ask(server, { ...own, origin: `http://localhost:${server.port}` })).toBe(101);
    expect(await ask(server, own)).toBe(101);
  });

  it('answers under its own name alone', async () => {
    const host = `localhost:${server.port}`;
    expect(await ask(server, { host })).toBe(200);
    expect(await ask(server, { host: 'evil.example' })).toBe(403);
    expect(await ask(server, { host: `evil.example:${server.port}` })).toBe(403);
    expect(await ask(server, { host, origin: 'http://evil.example' })).toBe(403);
    expect((await server.page('/fr/')).status).toBe(200);
  });

  it('does not answer who names no host', async () => {
    const answer = await new Promise<string>((done) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('GET /fr/ HTTP/1.0\r\n\r\n'));
      socket.once('data', (data) => done(data.toString().split('\r\n')[0] ?? ''));
    });
    expect(answer).toContain('403');
  });
});

it('a server that is opened answers under any name', async () => {
  const project = createProject({
    'eleventy.config.js': config("{ root: '.', now: '2016-01-01', host: true }"),
  });
  const server = await serveProject(project);
  await server.started();
  expect(await ask(server, { host: 'village.test' })).toBe(200);
  expect(await ask(server, { ...upgrade, host: 'village.test', origin: 'http://village.test' })).toBe(101);
  await server.stop();
});
