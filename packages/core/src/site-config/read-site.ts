import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import { composeData } from '../text/compose-data.js';
import { containNames } from '../text/contain-words.js';
import { expectObject, expectText } from '../text/expect.js';
import type { Diagnostic, Site, Source } from '../types.js';
import { findMistakenLanguages } from './check-languages.js';
import { completeSite } from './complete-site.js';
import type { LackingText } from './localize.js';
import { readSetting, type SettingProblem } from './read-setting.js';
import { readYaml, type YamlProblem } from './read-yaml.js';
import { createPlaceAt, diagnoseSetting } from './report-setting.js';
import { type SiteConfig, siteSchema } from './site-schema.js';

/** The settings that were read from `site.yaml`: no site where they do not make one. */
export interface SiteReading {
  readonly site?: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the settings of a site, and reports every problem at its place. Settings that are not valid are left out, so
 * that the content can still be read; without `url`, `locales` or `title` there is no site.
 *
 * @param source The path of `site.yaml`, for the diagnostics, and its text.
 * @throws TypeError where the source is none.
 * @example
 * readSite({ path: 'site.yaml', text: 'url: example.org' }).diagnostics[0]?.expected // 'an absolute http or https address'
 */
export function readSite(source: Source): SiteReading {
  expectObject(source, 'a source, { path, text }');
  const { path: file, text } = source;
  expectText(file, 'the path of a source');
  expectText(text, 'the text of a source');
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  const diagnostics = yaml.problems.map((problem) => diagnoseYaml(problem, file));
  if (yaml.problems.some(({ kind }) => kind === 'syntax')) return { diagnostics };
  const placeAt = createPlaceAt(yaml, file);
  const report = (problem: SettingProblem): void => {
    diagnostics.push(diagnoseSetting(problem, placeAt(problem.path), yaml.value));
  };
  const settings = containNames(composeData(yaml.value), '', (rule, path, found) => {
    diagnostics.push(diagnose(rule, placeAt(path.split('.')), { found }));
  });
  const { value, problems } = readSetting(siteSchema, settings);
  problems.forEach(report);
  const reportLacking = ({ path, codes, shown }: LackingText): void => {
    // A text that is not valid is missing for that reason alone.
    if (problems.some((problem) => path.every((segment, index) => problem.path[index] === segment))) return;
    const facts = { name: path.join('.'), expected: codes.join(', '), found: shown };
    diagnostics.push(diagnose('site-text', placeAt(path), facts));
  };
  const site =
    value === undefined
      ? undefined
      : completeSite(value as SiteConfig, { file, report, reportLacking, placeAt });
  for (const { index, written, expected } of findMistakenLanguages(site ? (value as SiteConfig).locales : []))
    diagnostics.push(diagnose('language-country', placeAt(['locales', index]), { found: written, expected }));
  const sorted = sortDiagnostics(diagnostics);
  return site && site.locales.length > 0 ? { site, diagnostics: sorted } : { diagnostics: sorted };
}

function diagnoseYaml({ kind, message, position, first }: YamlProblem, file: string): Diagnostic {
  if (kind === 'indent') return diagnose('yaml-indent', placeIn(file, position));
  const found = kind === 'duplicate' ? `\`${message}\` stands twice` : message;
  return diagnose('site-syntax', placeIn(file, position), {
    found,
    related: first && [placeIn(file, first)],
  });
}
