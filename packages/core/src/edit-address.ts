import { expectName, expectObject, misuse } from './text/expect.js';
import type { EditPlace } from './types.js';

/** A repository and the folder of a site in it. */
interface Repository {
  /** Its address, without a trailing slash. */
  readonly url: string;
  readonly branch: string;
  /** With a trailing slash, or empty; percent-encoded. */
  readonly folder: string;
}

/** A kind of host: how the address of a repository is told, and which addresses its files have. */
interface Host {
  /** Matches what leads from the names of a repository to a branch. */
  readonly toBranch: RegExp;
  readonly addresses: (repository: Repository) => EditPlace;
}

const hosts = {
  hub: {
    toBranch: /^(?:tree|blob|edit)\//,
    addresses: ({ url, branch, folder }) => ({
      edit: `${url}/edit/${branch}/${folder}:path`,
      create: `${url}/new/${branch}/${folder}:folder?filename=:name&value=:text`,
      line: `${url}/blob/${branch}/${folder}:path?plain=1#L:line`,
    }),
  },
  // Its editor takes no text from the address, and makes the folders that the name names.
  lab: {
    toBranch: /^-\/(?:tree|blob|edit)\//,
    addresses: ({ url, branch, folder }) => ({
      edit: `${url}/-/edit/${branch}/${folder}:path`,
      create: `${url}/-/new/${branch}?file_name=${folder}:path`,
      line: `${url}/-/blob/${branch}/${folder}:path?plain=1#L:line`,
    }),
  },
  forge: {
    toBranch: /^src\/branch\//,
    addresses: ({ url, branch, folder }) => ({
      edit: `${url}/_edit/${branch}/${folder}:path`,
      create: `${url}/_new/${branch}/${folder}:folder?filename=:name&value=:text`,
      line: `${url}/src/branch/${branch}/${folder}:path?display=source#L:line`,
    }),
  },
} satisfies Readonly<Record<string, Host>>;

/**
 * Parses where the files of a site are edited: the address of a repository, or of a folder in it, or a pattern with
 * `:path`. Undefined where it is none of these.
 *
 * @example
 * parseEditPlace('https://codeberg.org/acretion/site/src/branch/trunk/web')?.edit
 * // 'https://codeberg.org/acretion/site/_edit/trunk/web/:path'
 * parseEditPlace('https://git.example/edit?file=:path') // { edit: 'https://git.example/edit?file=:path' }
 */
export function parseEditPlace(written: string): EditPlace | undefined {
  if (!/^https?:\/\/[^\s"<>]+$/i.test(written) || !URL.canParse(written)) return undefined;
  if (/:path(?![a-z])/.test(written)) return { edit: written };
  const { origin, host: name, pathname } = new URL(written);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const host = hostOf(name, segments);
  // Groups lie in groups on one kind of host, where a dash ends them; elsewhere a repository has two names.
  const dash = segments.indexOf('-');
  const length = host !== hosts.lab ? 2 : dash < 0 ? segments.length : dash;
  const [names, below] = [segments.slice(0, length), segments.slice(length)];
  if (!host || names.length < 2) return undefined;
  const rest = below.map((segment) => `${segment.replaceAll(':', '%3A')}/`).join('');
  if (rest !== '' && !host.toBranch.test(rest)) return undefined;
  const [branch = '', ...folders] = rest.replace(host.toBranch, '').split(/(?<=\/)/);
  return host.addresses({
    url: `${origin}/${names.join('/').replace(/\.git$/, '')}`,
    branch: branch.slice(0, -1) || 'main',
    folder: folders.join(''),
  });
}

function hostOf(name: string, segments: readonly string[]): Host | undefined {
  if (name === 'github.com') return hosts.hub;
  if (name === 'codeberg.org' || segments.slice(2, 4).join('/') === 'src/branch') return hosts.forge;
  return name.startsWith('gitlab.') || segments.includes('-') ? hosts.lab : undefined;
}

/** Returns the address at which a file of a site is edited, by its path below the root. */
export function editAddress({ edit }: EditPlace, file: string): string {
  return fill(edit, { path: encodeSegments(file) });
}

/**
 * Returns the address at which a file is begun, with its first text where the host takes one; undefined where none can be
 * begun.
 */
export function newFileAddress({ create }: EditPlace, file: string, text: string): string | undefined {
  if (create === undefined) return undefined;
  const start = file.lastIndexOf('/') + 1;
  return fill(create, {
    path: encodeSegments(file),
    folder: encodeSegments(file.slice(0, Math.max(0, start - 1))),
    name: encodeURIComponent(file.slice(start)),
    text: encodeURIComponent(text),
  });
}

/**
 * Returns the address of a line of a file; undefined where lines have none.
 *
 * @param place Where the files of a site are edited: `site.edit`.
 * @param file Its path below the root.
 * @param line From 1.
 * @throws TypeError where the place, the path or the line is none.
 * @example
 * lineAddress(library.site.edit, 'content/fr/a.md', 7) // 'https://codeberg.org/…/src/branch/main/content/fr/a.md?display=source#L7'
 */
export function lineAddress(place: EditPlace, file: string, line: number): string | undefined {
  const { line: pattern } = expectObject(place, 'where files are edited, such as `site.edit`');
  if (pattern !== undefined) expectName(pattern, 'a pattern of addresses, as `line`');
  expectName(file, 'the path of a file');
  if (!Number.isInteger(line) || line < 1) throw misuse('a line, from 1', line);
  return pattern && fill(pattern, { path: encodeSegments(file), line: String(line) });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:([a-z]+)/g, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : written,
  );
}

/** Encodes each part of a path; half a character cannot stand in an address. */
export function encodeSegments(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
