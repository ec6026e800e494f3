import { foldOutput } from './claims.js';

/** A name that no text, alias or medium may have in the output folder. */
interface Reservation {
  /** Matches an output, folded. */
  readonly pattern: RegExp;
  readonly name: string;
  /** Whether the host of the library may write no other file there, either. */
  readonly whole?: true;
}

const reservations: readonly Reservation[] = [
  { pattern: /^theme(?:\/|$)/, name: 'the theme' },
  // The names of its files are known only when the pages are indexed: the folder is kept as a whole.
  { pattern: /^pagefind(?:\/|$)/, name: 'the search index', whole: true },
  { pattern: /^pictures(?:\/|$)/, name: 'the pictures that a build makes' },
  { pattern: /^\.almanach/, name: 'the record of a build', whole: true },
  { pattern: /^404\.html(?:\/|$)/, name: 'the page of unknown addresses' },
  {
    pattern:
      /^(?:_redirects|_headers|_routes\.json|_worker\.js|cname|netlify\.toml|vercel\.json|now\.json|staticwebapp\.config\.json|crossdomain\.xml|clientaccesspolicy\.xml|_config\.ya?ml)(?:\/|$)/,
    name: 'the settings of a server: only the project’s own passthrough writes it',
  },
  {
    pattern: /(?:^|\/)(?:\.ht[^/]*|\.user\.ini|web\.config|php\.ini)(?:\/|$)/,
    name: 'the settings of a server: only the project’s own passthrough writes it',
  },
];

/**
 * Returns what an output is kept for; undefined where anybody may have it.
 *
 * @example
 * reservedFor('theme/almanach.js') // 'the theme'
 */
export function reservedFor(output: string): string | undefined {
  const id = foldOutput(output);
  return reservations.find(({ pattern }) => pattern.test(id))?.name;
}

/**
 * Returns what an output is kept for though the host of the library would write it; undefined where it may. The settings
 * of a server and the page of unknown addresses are the builder's own, and beside the theme's files others may stand.
 *
 * @example
 * reservedFromHost('pagefind/fr/pagefind.js') // 'the search index'
 * reservedFromHost('_redirects') // undefined
 */
export function reservedFromHost(output: string): string | undefined {
  const id = foldOutput(output);
  return reservations.find(({ pattern, whole }) => whole && pattern.test(id))?.name;
}
