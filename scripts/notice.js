// @ts-check
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Writes `NOTICE` of each package: what it holds and what it installs, by licence, and which of that runs a script then.
 *
 *     npm run notice
 *     node scripts/notice.js check    ends with 1 where a notice is not up to date
 */

const packages = resolve(dirname(fileURLToPath(import.meta.url)), '../packages');

/**
 * Licences that no installed `package.json` names: of what other machines install in the place of the same for this one,
 * and of packages that name theirs in a file alone.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const elsewhere = [
  [/^@bruits\/satteri-/, 'MIT'],
  [/^@img\/sharp-libvips-/, 'LGPL-3.0-or-later'],
  [/^@img\/sharp-win32-/, 'Apache-2.0 AND LGPL-3.0-or-later'],
  [/^@img\/sharp-wasm32$/, 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
  [/^@img\/sharp-/, 'Apache-2.0'],
  [/^@pagefind\//, 'MIT'],
  [/^duplexer$/, 'MIT'],
];

/** What a package holds that others made. @type {Readonly<Record<string, string>>} */
const holds = {
  core: 'This package holds nothing that others made.',
  site: `This package holds fonts, each with its licence beside it, under the SIL Open Font License 1.1:

- Alegreya, copyright 2011 The Alegreya Project Authors (https://github.com/huertatipografica/Alegreya):
  theme/fonts/alegreya-*.woff2, dist/fonts/alegreya.ttf
- Markazi Text, copyright 2017 The Markazi Text Project Authors (https://github.com/BornaIz/markazitext):
  theme/fonts/markazi-text-*.woff2, dist/fonts/markazi-text.ttf`,
};

/** What must be said of a licence. @type {Readonly<Record<string, string>>} */
const remarks = {
  'LGPL-3.0-or-later':
    'libvips, with the libraries that it is built from, is a shared library of its own, loaded by sharp when pictures are\nmade: another build of it may take its place. Its sources: https://github.com/lovell/sharp-libvips',
};

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} [license]
 * @property {Readonly<Record<string, string>>} [scripts]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 */

/** @param {string} folder @returns {Manifest} */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Finds the folder of a package as the module system does. @param {string} from @param {string} name */
function findPackage(from, name) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * Lists what is installed with a package, on any machine: each package by name, with its manifest where it is installed
 * on this one.
 * @param {string} name The folder of the package.
 * @returns {ReadonlyMap<string, Manifest | undefined>}
 */
function dependenciesOf(name) {
  /** @type {Map<string, Manifest | undefined>} */
  const found = new Map();
  const seen = new Set();
  /** @param {string} folder */
  const visit = (folder) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const { dependencies, optionalDependencies } = manifestOf(folder);
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = findPackage(folder, each);
      found.set(each, place === undefined ? found.get(each) : manifestOf(place));
      if (place !== undefined) visit(place);
    }
  };
  visit(join(packages, name));
  return found;
}

/** @param {string} name @param {Manifest | undefined} manifest */
function licenceOf(name, manifest) {
  // A table comes first: which packages are installed here must not change the text.
  const licence = elsewhere.find(([pattern]) => pattern.test(name))?.[1] ?? manifest?.license;
  if (licence === undefined)
    throw new Error(`No licence of ${name}: add it to the table in scripts/notice.js`);
  return licence;
}

/** Says which dependencies run a script when they are installed. @param {ReadonlyMap<string, Manifest | undefined>} dependencies */
function scriptsOf(dependencies) {
  const lines = [...dependencies].sort(byName).flatMap(([name, manifest]) =>
    ['preinstall', 'install', 'postinstall'].flatMap((event) => {
      const script = manifest?.scripts?.[event];
      return script === undefined ? [] : [`- ${name}, ${event}: \`${script}\``];
    }),
  );
  if (lines.length === 0) return ['None of them runs a script when it is installed.'];
  return [
    'When it is installed, a script runs of these alone; with `--ignore-scripts` all works, too:',
    lines.join('\n'),
  ];
}

/** @param {readonly [string, unknown]} a @param {readonly [string, unknown]} b */
const byName = ([a], [b]) => (a < b ? -1 : 1);

/** Writes the notice of a package. @param {string} name The folder of the package. */
function noticeOf(name) {
  /** @type {Map<string, string[]>} */
  const licences = new Map();
  const dependencies = dependenciesOf(name);
  for (const [dependency, manifest] of dependencies) {
    const licence = licenceOf(dependency, manifest);
    licences.set(licence, [...(licences.get(licence) ?? []), dependency]);
  }
  const parts = [...licences].sort(byName).map(([licence, names]) => {
    const remark = remarks[licence];
    const list = names.sort().map((each) => `- ${each}`);
    return [`## ${licence}`, ...(remark ? [remark] : []), list.join('\n')].join('\n\n');
  });
  const title = manifestOf(join(packages, name)).name;
  return `${[
    `# ${title}`,
    'Licensed under the MIT License: see LICENSE.',
    holds[name],
    'It installs these packages, each under its own licence, which stands in its folder:',
    ...parts,
    '## Scripts',
    ...scriptsOf(dependencies),
  ].join('\n\n')}\n`;
}

for (const name of ['core', 'site']) {
  const path = join(packages, name, 'NOTICE');
  const notice = noticeOf(name);
  if (process.argv[2] !== 'check') writeFileSync(path, notice);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== notice) {
    process.stderr.write(`packages/${name}/NOTICE is not up to date: npm run notice\n`);
    process.exitCode = 1;
  }
}
