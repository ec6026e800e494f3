import type { Declaration, ProjectFiles } from './declaration.js';
import { declareAlmanach } from './tools/almanach.js';
import { declareAstro } from './tools/astro.js';
import { declareDocusaurus } from './tools/docusaurus.js';
import { declareHugo } from './tools/hugo.js';
import { declareJekyll } from './tools/jekyll.js';
import { declareMdbook } from './tools/mdbook.js';
import { declareMdn } from './tools/mdn.js';
import { declareMkdocs } from './tools/mkdocs.js';
import { declareVitepress } from './tools/vitepress.js';

/** The tools whose settings are read; what two may have, the former takes. */
const tools: readonly ((files: ProjectFiles) => readonly Declaration[])[] = [
  declareAlmanach,
  declareDocusaurus,
  declareAstro,
  declareVitepress,
  declareHugo,
  declareMkdocs,
  declareMdbook,
  declareMdn,
  declareJekyll,
];

const settingsFiles: readonly RegExp[] = [
  /(?:^|\/)(?:site|almanach|mkdocs|_config)\.ya?ml$/,
  /(?:^|\/)(?:astro|docusaurus)\.config\.\w+$/,
  /(?:^|\/)\.vitepress\/config(?:\/index)?\.\w+$/,
  /(?:^|\/)book\.toml$/,
  /(?:^|\/)(?:hugo|config|languages)(?:\.[\w-]+)?\.(?:toml|ya?ml|json)$/,
  /(?:^|\/)config\/_default\/module\.(?:toml|ya?ml|json)$/,
];

const apart =
  /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|fixtures|__fixtures__|e2e|themes)\//;

/** Decides whether a file may say how languages are laid out, so that its text is to be read. */
export function isLayoutSettings(path: string): boolean {
  return settingsFiles.some((pattern) => pattern.test(path)) && !apart.test(path);
}

/** Reads what the settings of all tools say of the languages of a project. */
export function readDeclarations(files: ProjectFiles): readonly Declaration[] {
  return tools.flatMap((declare) => declare(files));
}
