import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A service that builds a project from its repository and publishes its site. */
export type Hosting = (typeof hostings)[number];

/** Every hosting that a new project can be set up for. */
export const hostings = ['github-pages', 'netlify', 'cloudflare'] as const;

/** The files of each hosting: their path in a project, and their name in the folder that holds them. */
const deploymentFiles: Readonly<Record<Hosting, Readonly<Record<string, string>>>> = {
  'github-pages': { '.github/workflows/pages.yml': 'pages.yml' },
  netlify: { 'netlify.toml': 'netlify.toml' },
  cloudflare: { 'wrangler.toml': 'wrangler.toml', '.node-version': 'node-version' },
};

/** Parses the name of a hosting, `'netlify'`; returns undefined for any other text. */
export function parseHosting(text: string): Hosting | undefined {
  return hostings.find((hosting) => hosting === text);
}

/**
 * Reads what a hosting needs in a project, by path.
 *
 * @param folder The folder of the packaged files.
 * @param name The name of the project, as in its package.json.
 * @example
 * readDeployment('starter/deploy', 'cloudflare', 'my-site') // { 'wrangler.toml': '…name = "my-site"…', '.node-version': '22\n' }
 */
export function readDeployment(
  folder: string,
  hosting: Hosting,
  name: string,
): Readonly<Record<string, string>> {
  const files = Object.entries(deploymentFiles[hosting]).map(
    ([path, file]) => [path, readFileSync(join(folder, file), 'utf8').replaceAll('$name', name)] as const,
  );
  return Object.fromEntries(files);
}
