import { createSlug } from '@almanach/core';
import type { StarterTexts } from './texts.js';

/** The name, texts and dependencies of a new project. */
export interface ProjectOptions {
  readonly name: string;
  /** The texts of each locale, the default one first. */
  readonly texts: ReadonlyMap<string, StarterTexts>;
  /** The versions of the packages that the project needs. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** What the hosting needs, by path; nothing by default. */
  readonly deployment?: Readonly<Record<string, string>>;
}

/** Returns the name of a project in its package.json: that of its folder, as a slug. */
export function packageName(folder: string): string {
  return createSlug(folder, { locale: 'en' }) || 'site';
}

/** Writes the files of a new project, by path. */
export function projectFiles({
  name,
  texts,
  dependencies,
  deployment = {},
}: ProjectOptions): Readonly<Record<string, string>> {
  const codes = [...texts.keys()];
  const titles = [...texts].map(([code, { title }]) => `${code}: ${title}`);
  const title = titles.length === 1 ? texts.get(codes[0] ?? '')?.title : `{ ${titles.join(', ')} }`;
  const manifest = {
    name: packageName(name),
    private: true,
    type: 'module',
    scripts: { start: 'eleventy --serve --quiet', build: 'almanach-site build --quiet' },
    dependencies,
  };
  const contents = [...texts].flatMap(([code, { files }]) =>
    Object.entries(files).map(([path, text]) => [`content/${code}/${path}`, text] as const),
  );
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    '.gitignore': 'node_modules/\n.cache/\n_site/\n_site.*\n',
    'README.md': readme(name, Object.keys(deployment)),
    'eleventy.config.js': configuration,
    'site.yaml': settings(codes, title ?? name),
    'theme/custom.css': stylesheet,
    ...Object.fromEntries(contents),
    ...deployment,
  };
}

function settings(codes: readonly string[], title: string): string {
  return `# Every setting: node_modules/@almanach/site/docs/settings.md. Only these three have no default.
url: https://site.example # Where the site will stand: links in feeds and to other languages start with it.
locales: [${codes.join(', ')}]${codes.length > 1 ? ' # The first is the default one.' : ''}
title: ${title}

menus:
  primary: [blog, about] # Documents by their path, without the language and without .md.
`;
}

const configuration = `import almanach from '@almanach/site';

export default function (config) {
  // Templates in theme/ take the place of those of the same name in the package; theme/custom.css comes last.
  config.addPlugin(almanach, { root: '.', theme: 'theme' });
}
`;

const stylesheet = `/* Comes after the stylesheet of the theme: change its tokens here. */
:root {
  /* --accent: light-dark(#1f5394, #92bdf0); */
}
`;

function readme(name: string, deployment: readonly string[]): string {
  const deploys = deployment.map((path) => `\`${path}\``).join(', ');
  return `# ${name}

- \`npm start\` serves the site and shows every change; with \`ALMANACH_DRAFTS=1\` it shows drafts, too.
- \`npm run build\` writes it to \`_site/\`, or says what is wrong in which line of which file.

| | |
| --- | --- |
| \`site.yaml\` | address, languages, title, menus |
| \`content/<language>/\` | the texts: folders are sections, a text with a \`date\` is an article |
| \`media/\` | pictures and files |
| \`theme/\` | templates and styles of your own |
${deploys ? `| ${deploys} | how it is deployed |\n` : ''}
The documentation is in \`node_modules/@almanach/site/docs/\`: [settings](node_modules/@almanach/site/docs/settings.md),
[front matter](node_modules/@almanach/site/docs/front-matter.md), [Markdown](node_modules/@almanach/site/docs/markdown.md),
[translating](node_modules/@almanach/site/docs/translate.md), [what is checked](node_modules/@almanach/site/docs/checks.md),
[changing the look](node_modules/@almanach/site/docs/look.md),
[moving in from another generator](node_modules/@almanach/site/docs/move.md),
[deploying](node_modules/@almanach/site/docs/deploy.md).
`;
}
