import { dirname, join } from 'node:path';
import { formatDiagnostics } from '@almanach/core';
import type { SiteReading, SourceList } from '@almanach/core/node';
import { listPassthrough, type Passthrough } from '../passthrough.js';
import { stagedVariable } from '../staging/staged.js';
import { hashOf } from './content-hash.js';
import { type FileHashes, listBelow, realOf } from './file-hashes.js';
import { hashAll, type RenderingCode, renderingFacts } from './rendering-version.js';

/** All that a build of a whole site reads. */
export interface SiteInputs extends Omit<RenderingCode, 'serving'> {
  readonly sources: SourceList;
  readonly reading: SiteReading;
  /** The moment of the build. */
  readonly now: string;
  readonly passthrough: Passthrough | undefined;
}

/** What a package manager writes when it installs: a package that differs was installed. */
const installations = ['.package-lock.json', '.modules.yaml', '.yarn-integrity', '.yarn-state.yml'];
/** The environment that dates, numbers and configurations commonly depend on. */
const commonVariables = /^(?:TZ|LANG|LANGUAGE|LC_\w+|NODE_ENV|ELEVENTY_ENV)$/;
/** What differs from one run to the next and says nothing. */
const passing = /^(?:_|PWD|OLDPWD|SHLVL|TERM\w*|COLUMNS|LINES|npm_\w+|ELEVENTY_\w+|ALMANACH_FRESH)$/;

/**
 * Hashes all that a build reads: the sources, by their bytes, the options, templates and code, the names of the
 * project's copies, the day and the environment. Where it is the same, so is the site.
 */
export async function hashInputs(inputs: SiteInputs, hashes: FileHashes): Promise<string> {
  const { settings, sources, now, passthrough } = inputs;
  const { folders, words, cache: _cache, fresh: _fresh, host: _host, ...options } = settings;
  const config = join(settings.root, 'almanach.config.js');
  const facts = {
    rendering: await renderingFacts({ ...inputs, serving: false }, hashes),
    sources: await hashSources(sources, hashes),
    problems: formatDiagnostics(sources.diagnostics, { all: true }),
    options: [folders, words, options],
    assets: await hashFolders([...folders, words], hashes),
    config: await hashAll([config, realOf(config)], hashes),
    copies: passthrough ? await listPassthrough(passthrough) : [],
    installed: await hashAll([settings.root, process.cwd()].flatMap(installationsAbove), hashes),
    day: settings.now ?? dayOf(now, inputs.reading),
    platform: [process.platform, process.arch],
    environment: environmentOf(inputs.modules),
  };
  return hashOf(JSON.stringify(facts));
}

async function hashSources({ root, sources }: SourceList, hashes: FileHashes): Promise<readonly string[]> {
  const hashed: string[] = [];
  for (const { path, diskPath = path, size, modified, changed = modified, stamp } of sources) {
    const file = join(root, diskPath);
    const hash = await (stamp === undefined
      ? hashes.hashAt(file)
      : hashes.hash(file, size, { stamp, changed }));
    hashed.push(`${path} ${hash}`);
  }
  return hashed;
}

async function hashFolders(folders: readonly string[], hashes: FileHashes): Promise<readonly string[]> {
  const hashed: string[] = [];
  for (const folder of folders)
    for (const [name, path] of listBelow(folder)) hashed.push(`${name} ${await hashes.hashAt(path)}`);
  return hashed;
}

function installationsAbove(folder: string): readonly string[] {
  const here = installations.map((name) => join(folder, 'node_modules', name));
  const above = dirname(folder);
  return above === folder ? here : [...here, ...installationsAbove(above)];
}

/** Formats the day of a moment in the zone of a site. */
export function dayOf(moment: string, { site }: SiteReading): string {
  return new Intl.DateTimeFormat('sv', { timeZone: site?.timeZone ?? 'UTC' }).format(new Date(moment));
}

/** Lists the environment that a build may depend on: all of it where the project has code that texts are read with. */
function environmentOf(modules: readonly string[]): readonly string[] {
  const isRead = (name: string) =>
    modules.length > 0 ? !passing.test(name) && name !== stagedVariable : commonVariables.test(name);
  return Object.entries(process.env)
    .filter(([name]) => isRead(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}
