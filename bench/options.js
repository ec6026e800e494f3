// @ts-check
import { parseArgs } from 'node:util';

/** The steps of a run, in their order: a build of everything, one where nothing changed, one after each kind of edit. */
export const steps = /** @type {const} */ (['cold', 'warm', 'body', 'title', 'message', 'theme']);

export const usage = `npm run bench -- [options]

  --documents 1000,5000   how many documents; 1000 by default
  --runs 3                runs of each build, of which the least counts; 3 by default
  --only almanach,hugo    the builders: almanach, almanach-remark, eleventy-i18n, eleventy, hugo
  --steps cold,warm       the steps: ${steps.join(', ')}, serve; all by default
  --no-native             Almanach without the native parser, too
  --json file             where the figures are written as JSON
  --profile folder        where a profile of Almanach's cold build is kept and summed up; nothing else is measured
  --micro                 the parts one by one: parse, typeset, graph, view, render
`;

/** Reads the command line. @param {readonly string[]} args */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      steps: { type: 'string', default: [...steps, 'serve'].join() },
      'no-native': { type: 'boolean', default: false },
      json: { type: 'string' },
      profile: { type: 'string' },
      micro: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    documents: values.documents.split(',').map(readCount),
    runs: readCount(values.runs),
    only: values.only?.split(','),
    steps: values.steps.split(','),
    withoutNative: values['no-native'],
    json: values.json,
    profile: values.profile,
    micro: values.micro,
    help: values.help,
  };
}

/** @param {string} text */
function readCount(text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new TypeError(`Expected a number above 0, not \`${text}\``);
  return count;
}
