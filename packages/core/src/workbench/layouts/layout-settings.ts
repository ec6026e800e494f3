import * as z from 'zod/mini';
import { diagnose, placeIn, sortDiagnostics } from '../../diagnostic.js';
import { readSetting } from '../../site-config/read-setting.js';
import { readYaml } from '../../site-config/read-yaml.js';
import { createPlaceAt, diagnoseSetting } from '../../site-config/report-setting.js';
import { expectObject, expectText } from '../../text/expect.js';
import type { Diagnostic, LocaleCode, Source } from '../../types.js';
import { type LayoutName, layoutNames, type Track } from './language-layout.js';
import { isPattern } from './path-pattern.js';

/** What `almanach.yaml` says of a project that is not laid out as it seems. */
export interface LayoutSettings {
  readonly layout?: LayoutName;
  readonly original?: LocaleCode;
  readonly locales?: readonly LocaleCode[];
  readonly pages?: readonly Pick<Track, 'original' | 'translation'>[];
  /** Patterns of paths that are not translated. */
  readonly exclude?: readonly string[];
  /** Where a translation names the revision that it was made from: a field, or a text around `{revision}`. */
  readonly revision?: string;
}

/** The settings in `almanach.yaml`, and what is wrong with it. */
export interface LayoutSettingsReading {
  readonly settings: LayoutSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const text = z.string().check(z.trim(), z.minLength(1));
const code = text.check(
  z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,40}$/, 'letters without accents, digits, `-` and `_`, a letter first'),
);
const pattern = text.check(z.refine(isPattern, 'a path with `{path}`, such as docs/{locale}/{path}'));
const isWithin = (path: string) => !path.startsWith('/') && !path.split('/').includes('..');
const within = z.refine<string>(isWithin, 'a path below this folder');
const translation = pattern.check(
  within,
  z.refine((path) => path.includes('{locale}'), 'a path with `{locale}`, such as docs/{locale}/{path}'),
);

const schema = z.strictObject({
  layout: z.optional(z.enum(layoutNames)),
  original: z.optional(code),
  locales: z.optional(z.array(code)),
  pages: z.optional(z.array(z.strictObject({ original: pattern.check(within), translation }))),
  exclude: z.optional(z.array(text)),
  revision: z.optional(text),
});

/**
 * Reads `almanach.yaml`, which says how the languages of a project are laid out where that is not found out. What does
 * not fit is reported at its place and left out.
 *
 * @throws TypeError where the source is none.
 * @example
 * readLayoutSettings({ path: 'almanach.yaml', text: 'original: en\nlocales: [fr]' }).settings.original // 'en'
 */
export function readLayoutSettings(source: Source): LayoutSettingsReading {
  const { path: file, text: yamlText } = expectObject(source, 'a source, { path, text }');
  expectText(file, 'the path of a source');
  expectText(yamlText, 'the text of a source');
  const yaml = readYaml(yamlText.replace(/^\uFEFF/, ''));
  const [problem] = yaml.problems;
  if (problem) {
    const facts = { name: file, found: problem.message, expected: 'YAML' };
    return { settings: {}, diagnostics: [diagnose('site-invalid', placeIn(file, problem.position), facts)] };
  }
  const placeAt = createPlaceAt(yaml, file);
  const { value, problems } = readSetting(schema, yaml.value ?? {});
  const diagnostics = problems.map((each) => diagnoseSetting(each, placeAt(each.path), yaml.value));
  const { locales, pages, exclude, ...settings } = (value ?? {}) as LayoutSettings;
  return {
    settings: {
      ...settings,
      ...(locales && { locales: withoutHoles(locales) }),
      ...(pages && { pages: withoutHoles(pages) }),
      ...(exclude && { exclude: withoutHoles(exclude) }),
    },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

/** Lists what is left of a list whose items that do not fit are absent. */
function withoutHoles<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => item !== undefined);
}
