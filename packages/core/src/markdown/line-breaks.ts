import type { Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { hasWide, joinsAcrossLines } from '../text/east-asian.js';
import { stripEnd, stripEnds } from '../text/strip.js';
import { eachTextRun, joinRun, splitRun } from './text-runs.js';

/**
 * Takes out the line breaks between letters of full width, which are no spaces to their readers: browsers would show one,
 * and excerpts and feeds hold one.
 */
export function rehypeLineBreaks({
  language,
}: {
  readonly language: string;
}): (tree: Root, file: VFile) => undefined {
  const see = (run: readonly Text[], block: Parents): void => {
    const isKept = block.type === 'element' && block.tagName === 'pre';
    if (!isKept && run.some(({ value }) => value.includes('\n')))
      splitRun(run, joinLines(joinRun(run), language));
  };
  return (tree, file) => {
    if (hasWide(String(file))) eachTextRun(tree, see);
  };
}

function joinLines(text: string, language: string): string {
  const lines = text.split('\n');
  const joined = [lines[0] ?? ''];
  for (let index = 1; index < lines.length; index++) {
    const [before = '', after = ''] = [lines[index - 1], lines[index]];
    const last = joined.length - 1;
    if (joinsAcrossLines(lastOf(before), firstOf(after), language)) {
      joined[last] = stripEnd(joined[last] ?? '', /[ \t]/);
      joined.push(after.replace(/^[ \t]+/, ''));
    } else joined.push(`\n${after}`);
  }
  return joined.join('');
}

function lastOf(line: string): string {
  return [...stripEnds(line, /[ \t\0]/).slice(-2)].at(-1) ?? '';
}

function firstOf(line: string): string {
  return [...stripEnds(line, /[ \t\0]/).slice(0, 2)][0] ?? '';
}
