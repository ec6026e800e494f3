import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';

/** The name under which a builder's template reaches the theme's own of the same name. */
const packagedPrefix = 'almanach/';

/**
 * Gives what renders templates: the first folder that has one wins, and `almanach/layout.njk` is always the last
 * folder's, so that a template can extend the one that it stands for.
 */
export function createEnvironment(folders: readonly string[]): nunjucks.Environment {
  const options = { watch: false, noCache: false };
  const first = new nunjucks.FileSystemLoader([...folders], options);
  const packaged = new nunjucks.FileSystemLoader(folders.slice(-1), options);
  const prefixed = {
    getSource(name: string): nunjucks.LoaderSource {
      const known = name.startsWith(packagedPrefix);
      const source = known ? packaged.getSource(name.slice(packagedPrefix.length)) : null;
      // Nunjucks takes null for "not here", which its types do not say.
      return source as nunjucks.LoaderSource;
    },
  };
  return new nunjucks.Environment([first, prefixed], {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
}

/** Gives the stylesheets of a page, in their order: the theme's, then the builder's `custom.css`. */
export function stylesheetsOf(folders: readonly string[]): string[] {
  const own = folders.some((folder) => existsSync(join(folder, 'custom.css')));
  return own ? ['almanach.css', 'custom.css'] : ['almanach.css'];
}
