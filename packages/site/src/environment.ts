import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks, { type LoaderSource } from '@11ty/nunjucks';
import { ThemeEnvironment } from './template/theme-environment.js';

/** The prefix by which a builder's template names the theme's template of the same name. */
const packagedPrefix = 'almanach/';

/** The global function that a template calls which shows what no question tells. */
export const alwaysCall = 'almanachAlways';
/** The comment by which a template says so: `{# almanach: always #}`. */
const always = /\{#-? *almanach: *always *-?#\}/g;

/** Finds templates in folders; the comment that says that a page changes by itself becomes a call. */
class ThemeLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): LoaderSource | null {
    const source = super.getSource(name);
    return source && { ...source, src: source.src.replace(always, `{{ ${alwaysCall}() }}`) };
  }
}

/** Finds a template of the package itself under its name with the prefix. */
export class PackagedLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): LoaderSource | null {
    return name.startsWith(packagedPrefix) ? super.getSource(name.slice(packagedPrefix.length)) : null;
  }
}

/**
 * Creates the loaders of a theme's templates. The first folder that has a template wins; `almanach/layout.njk` is always
 * the last folder's, so that a template can extend the one that it replaces.
 */
function themeLoaders(folders: readonly string[]) {
  return [new ThemeLoader(folders), new PackagedLoader(folders.slice(-1))];
}

/** Creates the environment that renders the theme's templates; each is compiled once. */
export function createEnvironment(folders: readonly string[]): ThemeEnvironment {
  return new ThemeEnvironment(themeLoaders(folders), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
}

/** Lists the stylesheets of a page, in their order: the theme's, then the builder's `custom.css`. */
export function stylesheetsOf(folders: readonly string[]): string[] {
  const custom = folders.some((folder) => existsSync(join(folder, 'custom.css')));
  return custom ? ['almanach.css', 'custom.css'] : ['almanach.css'];
}
