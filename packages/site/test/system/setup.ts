import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LocaleRoute } from '@almanach/core';
import { loadLibrary } from '@almanach/core/node';
import type { TestProject } from 'vitest/node';
import { run } from '../run.js';
import { type Served, serve } from './serve.js';

/** A page of the demo that stands for all of its kind in its language. */
export interface SamplePage {
  readonly kind: LocaleRoute['kind'] | 'language-choice';
  readonly locale: string;
  readonly permalink: string;
}

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
  /** Where it is served, without a slash at the end: `http://127.0.0.1:40000`. */
  readonly origin: string;
  /** The address that the site is made for, without path. */
  readonly publicOrigin: string;
  readonly basePath: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    demo: BuiltSite;
    subPath: BuiltSite;
    pages: readonly SamplePage[];
  }
}

const site = resolve(import.meta.dirname, '../..');
const fixture = resolve(site, '../../fixtures/acretion');

const temporary = mkdtempSync(join(tmpdir(), 'almanach-system-'));
const served: Served[] = [];

/** Builds and serves the demo, at the root and below a sub-path, once for all system tests. */
export async function setup(project: TestProject): Promise<void> {
  const moved = join(temporary, 'content');
  cpSync(fixture, moved, { recursive: true });
  const settings = readFileSync(join(moved, 'site.yaml'), 'utf8');
  writeFileSync(
    join(moved, 'site.yaml'),
    settings.replace(/^url: .*$/m, 'url: https://acretion.example/blog'),
  );

  const [demo, subPath] = await Promise.all([
    build(fixture, join(temporary, 'demo')),
    build(moved, join(temporary, 'sub-path')),
  ]);
  const library = await loadLibrary({ root: fixture, now: '2016-01-01' });
  project.provide('demo', { ...demo, basePath: '/' });
  project.provide('subPath', { ...subPath, basePath: '/blog/' });
  project.provide('pages', [
    ...library.locales.flatMap(({ code }) => samplesOf(library.locale(code).routes)),
    { kind: 'language-choice', locale: library.locales[0]?.code ?? '', permalink: library.basePath },
  ]);
}

export async function teardown(): Promise<void> {
  await Promise.all(served.map((server) => server.close()));
  rmSync(temporary, { recursive: true, force: true });
}

async function build(root: string, folder: string) {
  const command = resolve(site, 'node_modules/@11ty/eleventy/cmd.cjs');
  const built = await run(
    process.execPath,
    [command, '--quiet', '--config=test/site.config.js', `--output=${folder}`],
    site,
    { ALMANACH_ROOT: root },
  );
  if (built.code !== 0) throw new Error(`The site cannot be built:\n${built.output}`);
  const basePath = root === fixture ? '/' : '/blog/';
  const server = await serve(folder, basePath);
  served.push(server);
  return { folder, origin: server.origin, publicOrigin: 'https://acretion.example' };
}

/** One page of each kind; of articles also the one of 7 April 2015, which has everything. */
function samplesOf(routes: readonly LocaleRoute[]): SamplePage[] {
  const samples = new Map<string, SamplePage>();
  for (const { kind, locale, permalink, ...rest } of routes) {
    const rich = 'item' in rest && rest.item?.date === '2015-04-07';
    if (!samples.has(kind) || rich) samples.set(kind, { kind, locale, permalink });
  }
  return [...samples.values()];
}
