import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildLibrary, defineSite, readDocument } from '@almanach/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'almanach-servers-'));
const site = join(folder, 'site');
const running: ChildProcess[] = [];
/** `.html` and the like of the pages, and what stands at the address of each medium. */
const media = [
  'plan.svg',
  'photo.jpg',
  'film.mp4',
  'rapport.pdf',
  'LICENCE',
  'n° 2 (été) #1.zip',
  'demo/jeu.svg',
];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

beforeAll(() => {
  const settings = defineSite({
    url: 'https://acretion.example',
    locales: ['fr', 'en'],
    title: 'Acrétion',
    media: { allow: ['media/demo/'] },
  });
  const read = (path: string, text: string) => readDocument({ path, text }, { site: settings });
  const library = buildLibrary({
    site: settings,
    documents: [
      read('content/fr/port.md', '---\ntitle: Port\naliases: [/ancien/]\n---\nUn port.\n'),
      read('content/fr/en-svg.md', '---\ntitle: En SVG\n---\nUn dessin.\n'),
    ],
    media: Object.fromEntries(media.map((name) => [`media/${name}`, {}])),
    now: '2016-01-01',
  });
  for (const name of media) write(`media/${name}`, name);
  for (const { output } of library.locale('fr').routes) write(output, '<!doctype html>');
  const written = new Map(
    library.routes.map((route) => [route.output, route.kind === 'file' ? route.content : '<!doctype html>']),
  );
  for (const [output, text] of written) write(output, text);
  write('.htaccess', `${written.get('redirects.htaccess')}${written.get('headers.htaccess')}`);
  // Servers that a system administrator starts answer as another user.
  chmodSync(folder, 0o755);
});

afterAll(async () => {
  for (const child of running) {
    child.kill();
    await new Promise((done) => child.once('exit', done));
  }
  rmSync(folder, { recursive: true, force: true });
});

const servers = {
  nginx: {
    command: 'nginx',
    args: (file: string) => ['-c', file, '-p', folder, '-g', 'daemon off;'],
    settings: (port: number) => `
pid ${folder}/nginx.pid; error_log stderr; events {}
http {
  types { text/html html; image/svg+xml svg; image/jpeg jpg; video/mp4 mp4; application/pdf pdf; }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${site}/redirects.nginx.conf;
  include ${site}/headers.nginx.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    add_header Content-Security-Policy $almanach_policy;
    add_header X-Content-Type-Options $almanach_sniffing;
    if ($almanach_redirect) { return 301 $almanach_redirect; }
  }
}`,
  },
  Apache: {
    command: 'apache2',
    args: (file: string) => ['-f', file, '-D', 'FOREGROUND'],
    settings: (port: number) => `
${['mpm_event', 'authz_core', 'dir', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/apache.log
User nobody
Group nogroup
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>`,
  },
} as const;

/** Starts a server; undefined where this machine has none. */
async function start(name: keyof typeof servers): Promise<string | undefined> {
  const { command, args, settings } = servers[name];
  if (spawnSync(command, ['-v']).error) return undefined;
  const port = await freePort();
  const file = join(folder, `${command}.conf`);
  writeFileSync(file, settings(port));
  const child = spawn(command, args(file), { stdio: 'inherit' });
  running.push(child);
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} does not start`);
    if (await fetch(origin).catch(() => undefined)) return origin;
    await wait(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((answer) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe.each(['nginx', 'Apache'] as const)('%s with the files of a site', (name) => {
  it('sends media below their policy, pages without it, and old addresses on', async ({ skip }) => {
    const origin = await start(name);
    if (!origin) process.stdout.write(`${name} is not tried: it is not installed\n`);
    if (!origin) return skip();
    const sent = async (path: string) => {
      const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
      const { 'content-security-policy': policy, 'x-content-type-options': sniffing } =
        Object.fromEntries(headers);
      return [status, policy?.replace(/.*; /, ''), sniffing];
    };
    expect(await sent('/media/plan.svg')).toEqual([200, 'sandbox', 'nosniff']);
    expect(await sent('/media/photo.jpg')).toEqual([200, 'sandbox', 'nosniff']);
    expect(await sent('/media/LICENCE')).toEqual([200, 'sandbox', 'nosniff']);
    expect(await sent('/media/n%C2%B0%202%20(%C3%A9t%C3%A9)%20%231.zip')).toEqual([
      200,
      'sandbox',
      'nosniff',
    ]);
    expect(await sent('/media/film.mp4')).toEqual([200, undefined, 'nosniff']);
    expect(await sent('/media/rapport.pdf')).toEqual([200, undefined, 'nosniff']);
    expect(await sent('/media/demo/jeu.svg')).toEqual([200, undefined, undefined]);
    expect(await sent('/fr/port/')).toEqual([200, undefined, undefined]);
    expect(await sent('/fr/en-svg/')).toEqual([200, undefined, undefined]);
    expect((await sent('/ancien/'))[0]).toBe(301);
  });
});
