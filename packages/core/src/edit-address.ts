import { decodeAddress } from './address.js';
import type { EditPlace } from './types.js';

type Repository = Exclude<EditPlace, { host: 'other' }>;

/** How the addresses of a kind of host are made; all paths are percent-encoded. */
interface HostAddresses {
  edit(path: string): string;
  /** Begins the file of a name in a folder, with a text. */
  create(folder: string, name: string, text: string): string;
  line(path: string, line: number): string;
}

/** What stands between the address of a repository and a branch of it, on each kind of host. */
const toBranch = { github: /^(?:tree|blob|edit)$/, gitlab: /^(?:tree|blob|edit)$/, forgejo: /^branch$/ };

/**
 * Parses where the files of a site are edited: the address of a repository on GitHub, GitLab or Codeberg, or of a folder
 * in it, or a pattern with `:path`. Undefined where it is none of these.
 *
 * @example
 * parseEditPlace('https://github.com/acretion/site/tree/main/web')
 * // { host: 'github', repository: 'https://github.com/acretion/site', branch: 'main', folder: 'web/' }
 * parseEditPlace('https://git.example/edit?file=:path') // { host: 'other', pattern: 'https://git.example/edit?file=:path' }
 */
export function parseEditPlace(written: string): EditPlace | undefined {
  if (!/^https?:\/\/[^\s"<>]+$/i.test(written) || !URL.canParse(written)) return undefined;
  if (/:path(?![a-z])/.test(written)) return { host: 'other', pattern: written };
  const { protocol, host, pathname } = new URL(written);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const kind = kindOf(host, segments);
  if (kind === undefined) return undefined;
  const { names, rest } = parseSegments(kind, segments);
  if (names.length < 2) return undefined;
  const [mark, branch = 'main', ...folder] = rest;
  if (mark !== undefined && !toBranch[kind].test(mark)) return undefined;
  const repository = [`${protocol}//${host}`, ...names].join('/').replace(/\.git$/, '');
  const path = folder.map(decodeAddress);
  return {
    host: kind,
    repository,
    branch: decodeAddress(branch),
    folder: path.length === 0 ? '' : `${path.join('/')}/`,
  };
}

function kindOf(host: string, segments: readonly string[]): Repository['host'] | undefined {
  if (host === 'github.com') return 'github';
  if (host === 'codeberg.org' || segments[2] === 'src') return 'forgejo';
  return host.startsWith('gitlab.') || segments.includes('-') ? 'gitlab' : undefined;
}

/** Parts the names of a repository from what follows them. */
function parseSegments(kind: Repository['host'], segments: readonly string[]) {
  if (kind !== 'gitlab') {
    const from = kind === 'forgejo' && segments[2] === 'src' ? 3 : 2;
    return { names: segments.slice(0, 2), rest: segments.slice(from) };
  }
  // Groups lie in groups: a dash ends them.
  const dash = segments.indexOf('-');
  if (dash < 0) return { names: segments, rest: [] };
  return { names: segments.slice(0, dash), rest: segments.slice(dash + 1) };
}

function addressesOf({ host, repository, branch }: Repository): HostAddresses {
  const ref = encodeURIComponent(branch).replaceAll('%2F', '/');
  switch (host) {
    case 'github':
      return {
        edit: (path) => `${repository}/edit/${ref}/${path}`,
        create: (folder, name, text) => `${repository}/new/${ref}/${folder}?filename=${name}&value=${text}`,
        line: (path, line) => `${repository}/blob/${ref}/${path}?plain=1#L${line}`,
      };
    case 'gitlab':
      return {
        edit: (path) => `${repository}/-/edit/${ref}/${path}`,
        // Its editor takes no text from the address, and makes the folders that the name names.
        create: (folder, name) => `${repository}/-/new/${ref}?file_name=${folder}/${name}`,
        line: (path, line) => `${repository}/-/blob/${ref}/${path}?plain=1#L${line}`,
      };
    case 'forgejo':
      return {
        edit: (path) => `${repository}/_edit/${ref}/${path}`,
        create: (folder, name, text) => `${repository}/_new/${ref}/${folder}?filename=${name}&value=${text}`,
        line: (path, line) => `${repository}/src/branch/${ref}/${path}?display=source#L${line}`,
      };
  }
}

/** Returns the address at which a file of a site is edited, by its path below the root. */
export function editAddress(place: EditPlace, file: string): string {
  if (place.host === 'other') return place.pattern.replace(/:path(?![a-z])/g, () => encodeSegments(file));
  return addressesOf(place).edit(encodeSegments(place.folder + file));
}

/**
 * Returns the address at which a file is begun, with its first text where the host takes one; undefined where nothing is
 * known of the host but its pattern.
 */
export function newFileAddress(place: EditPlace, file: string, text: string): string | undefined {
  if (place.host === 'other') return undefined;
  const path = place.folder + file;
  const start = path.lastIndexOf('/') + 1;
  const folder = encodeSegments(path.slice(0, Math.max(0, start - 1)));
  return addressesOf(place).create(folder, encodeURIComponent(path.slice(start)), encodeURIComponent(text));
}

/** Returns the address of a line of a file, from 1; undefined where nothing is known of the host but its pattern. */
export function lineAddress(place: EditPlace, file: string, line: number): string | undefined {
  return place.host === 'other'
    ? undefined
    : addressesOf(place).line(encodeSegments(place.folder + file), line);
}

function encodeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
