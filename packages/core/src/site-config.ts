import { diagnose, placeIn, sortDiagnostics } from './diagnostic.js';
import { rules } from './rules.js';
import { completeSite } from './site-config/complete-site.js';
import { type Explanation, explainIssue } from './site-config/explain-issue.js';
import { readYaml } from './site-config/read-yaml.js';
import { type SiteConfig, siteSchema } from './site-config/site-schema.js';
import { nearestName } from './text/nearest.js';
import type { Diagnostic, Site, Source } from './types.js';

export { type SiteConfig, siteSchema } from './site-config/site-schema.js';

/**
 * Gives the complete settings of a site from those that a program writes.
 *
 * @throws TypeError where a setting is unknown or not valid.
 * @example
 * defineSite({ url: 'https://example.org/blog/', locales: ['fr'], title: 'Acrétion' }).basePath // '/blog/'
 */
export function defineSite(config: SiteConfig): Site {
  const parsed = siteSchema.safeParse(config);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const told: Explanation = issue ? explainIssue(issue) : { path: [], expected: 'settings' };
    throw wrong(config, told.unknown ? [...told.path, told.unknown[0] ?? ''] : told.path, told.expected);
  }
  const file = 'site.yaml';
  return completeSite(
    parsed.data,
    file,
    (path, expected) => {
      throw wrong(config, path, expected);
    },
    () => placeIn(file),
  );
}

function wrong(config: unknown, path: readonly PropertyKey[], expected: string): TypeError {
  return new TypeError(
    `Expected \`${path.join('.')}\` to be ${expected}, not \`${shown(valueAt(config, path))}\``,
  );
}

/** What reading `site.yaml` gives: no site where it cannot be made out. */
export interface SiteReading {
  readonly site?: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives the settings of a site, and every problem at its place. Settings that are not valid are left out, so that the
 * content can still be read; without `url`, `locales` or `title` there is no site.
 */
export function readSite({ path: file, text }: Source): SiteReading {
  const diagnostics: Diagnostic[] = [];
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  for (const { kind, message, position, first } of yaml.problems) {
    const place = placeIn(file, position);
    const found = kind === 'duplicate' ? `\`${message}\` stands twice` : message;
    diagnostics.push(diagnose('site-syntax', place, { found, related: first && [placeIn(file, first)] }));
  }
  const placeAt = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const position = yaml.places.get(path.slice(0, length).join('.'));
      if (position) return placeIn(file, position);
    }
    return placeIn(file);
  };
  const config = yaml.value;
  if (yaml.problems.some(({ kind }) => kind === 'syntax')) return { diagnostics };
  const complain = (path: readonly PropertyKey[], expected: string, unknown?: string) => {
    const found = shown(valueAt(config, path));
    const name = path.join('.') || 'site.yaml';
    const near = unknown === undefined ? undefined : nearestName(unknown, Object.keys(rules));
    diagnostics.push(
      unknown === undefined
        ? diagnose('site-invalid', placeAt(path), { name, found, expected })
        : diagnose('site-unknown', placeAt(path), { name, expected: near ?? expected }),
    );
  };
  const left = new Set<string>();
  // A setting that is wrong is named, then left out, so that all others are still judged; each round removes one.
  for (let round = 0; round < 1000; round += 1) {
    const parsed = siteSchema.safeParse(config);
    if (parsed.success) {
      const site = completeSite(parsed.data, file, complain, placeAt);
      const sorted = sortDiagnostics(diagnostics);
      return site.locales.length > 0 ? { site, diagnostics: sorted } : { diagnostics: sorted };
    }
    const wrongPaths: (readonly PropertyKey[])[] = [];
    for (const issue of parsed.error.issues) {
      const { path, expected, unknown } = explainIssue(issue);
      for (const name of unknown ?? []) {
        const near = nearestName(name, namesBeside(path));
        const at = [...path, name];
        diagnostics.push(diagnose('site-unknown', placeAt(at), { name: at.join('.'), expected: near }));
        wrongPaths.push(at);
      }
      if (unknown) continue;
      // What was left out before was named before.
      if (left.has(path.join('.')) && valueAt(config, path) === undefined) continue;
      complain(path, expected);
      wrongPaths.push(path);
    }
    // From the last to the first, since an item that leaves a list moves those behind it.
    for (const path of wrongPaths) left.add(path.join('.'));
    const removed = wrongPaths.toReversed().map((path) => remove(config, path));
    if (!removed.includes(true)) break;
  }
  return { diagnostics: sortDiagnostics(diagnostics) };
}

function namesBeside(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(siteSchema.shape);
  if (path[0] === 'menus') return ['key', 'url', 'label', 'children'];
  if (path[0] === 'locales') return ['code', 'language', 'prefix'];
  if (path[0] === 'organization') return Object.keys(siteSchema.shape.organization.def.innerType.shape);
  if (path[0] === 'permalinks') return Object.keys(siteSchema.shape.permalinks.def.innerType.shape);
  return path[0] === 'social' ? Object.keys(siteSchema.shape.social.def.innerType.def.element.shape) : [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}

/** Items of a list leave no hole, because a hole would be one more problem. */
function remove(config: unknown, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(config, path.slice(0, -1));
  const name = path.at(-1);
  if (name === undefined || typeof parent !== 'object' || parent === null) return false;
  if (!Object.hasOwn(parent, name)) return path.length > 1 && remove(config, path.slice(0, -1));
  return Array.isArray(parent)
    ? parent.splice(Number(name), 1).length > 0
    : Reflect.deleteProperty(parent, name);
}

function shown(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : (JSON.stringify(value) ?? String(value));
}
