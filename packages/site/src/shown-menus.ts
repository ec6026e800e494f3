import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import nunjucks from '@11ty/nunjucks';
import { glob } from 'tinyglobby';
import { nameOf } from './message-keys.js';
import type { TemplateFolder } from './own-pages/own-pages.js';
import { listTemplates } from './template-files.js';

const { FunCall, Literal } = nunjucks.nodes;

/** The function that a template asks for a menu with: `view.navigation('primary', route)`. */
const asking = 'navigation';
const code = 'njk,liquid,html,webc,hbs,mustache,ejs,haml,pug,js,cjs,mjs,ts,jsx,tsx,vue,svelte,astro';

/**
 * Lists the menus that readers see: those that a template of the theme asks for, and those of a site that a file of the
 * project may ask for. Undefined where a template computes which menu it shows.
 *
 * @param folders The folders of the theme's templates; of two with one name, the first folder's counts.
 * @param menus The names of the site's menus.
 */
export async function readShownMenus(
  folders: readonly string[],
  menus: readonly string[],
  templates: TemplateFolder | undefined,
): Promise<readonly string[] | undefined> {
  const asked = await menusIn(folders);
  const others = menus.filter((name) => asked?.includes(name) === false);
  if (!asked || others.length === 0 || !templates) return asked;
  return [...asked, ...(await namedInProject(others, templates))];
}

async function menusIn(folders: readonly string[]): Promise<readonly string[] | undefined> {
  const texts: string[] = [];
  const replaced = new Set<string>();
  for (const folder of folders) {
    for (const path of await listTemplates(folder)) {
      const name = relative(folder, path).replaceAll('\\', '/');
      // A template may extend or include the one that it replaces.
      if (replaced.has(name) && !texts.some((text) => text.includes(`almanach/${name}`))) continue;
      replaced.add(name);
      texts.push(readFileSync(path, 'utf8'));
    }
  }
  const menus = texts.flatMap(menusOf);
  return menus.includes(undefined)
    ? undefined
    : [...new Set(menus.filter((name) => name !== undefined))].sort();
}

/**
 * Lists the menus that a template asks for, as the parser of its language reads it; one that it computes is undefined.
 *
 * @example
 * menusOf("{% for entry in view.navigation('primary', route) %}…{% endfor %}") // ['primary']
 */
export function menusOf(source: string): (string | undefined)[] {
  if (!source.includes(asking)) return [];
  try {
    const calls = nunjucks.parser.parse(source).findAll(FunCall);
    return calls.flatMap(({ name, args }) => {
      const [menu] = args.children;
      if (nameOf(name) !== asking) return [];
      return [menu instanceof Literal && typeof menu.value === 'string' ? menu.value : undefined];
    });
  } catch {
    // It fails where it is rendered, and says why.
    return [];
  }
}

/** Finds the menus that stand in a file of the project which asks for one. */
async function namedInProject(
  names: readonly string[],
  { folder }: TemplateFolder,
): Promise<readonly string[]> {
  const files = await glob(`**/*.{${code}}`, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const asks = texts.filter((text) => text.includes(asking));
  return names.filter((name) => asks.some((text) => text.includes(name)));
}
