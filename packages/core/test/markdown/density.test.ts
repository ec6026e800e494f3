import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooDense } from '../../src/markdown/density.js';

const emphases = '*a_ '.repeat(4000);

describe('a text is too dense', () => {
  it.each([
    ['one paragraph holds too many marks', `a\n\n${emphases}`, 3],
    ['they stand on the lines of one paragraph', `a\n\n${'*a_\n'.repeat(4000)}`, 3],
    ['lines look like items that end no paragraph', `a\n${'2. *a_\n'.repeat(3020)}`, 1],
    ['lines are indented like code in a paragraph', `a\n${'      - *a_\n'.repeat(3020)}`, 1],
    ['what looks like a table has another number of cells', `a\n|-|-|\n${'*a_\n'.repeat(4000)}`, 1],
    ['code was ended by the end of its quote', `> \`\`\`\n\n${emphases}`, 3],
    ['code was ended by the end of its item', `- a\n  \`\`\`\n\n${emphases}`, 4],
    ['what looks like code stands in HTML', `<div>\n\`\`\`\n\n${emphases}`, 4],
    ['what looks like code stands in a comment', `<!--\n\n\`\`\`\n\n-->\n\n${emphases}`, 7],
    ['code was never closed as it was opened', `\`\`\`\n~~~\n\`\`\`\n\n${emphases}`, 5],
    ['many paragraphs hold as much as one may', `${'*a_ '.repeat(2900)}\n\n`.repeat(4), 5],
    ['too many headings are underlined', 'a\n===\n\n'.repeat(4000), 4558],
    ['too many quotes end', '> a\n\n'.repeat(4000), 3653],
    ['too many lists end in others', '- a\n  - b\n'.repeat(4000), 2604],
    ['too many notes are defined', '[^a]: b\n\n'.repeat(4000), 3001],
  ])('where %s', (_, text, line) => {
    expect(tooDense(text)).toBe(line);
  });

  it.each([
    ['code', `\`\`\`js\n${'a[b] * c[d]\n'.repeat(5000)}\`\`\``],
    ['code in an item', `- a\n\n  ~~~\n  ${'*a_ '.repeat(4000)}\n  ~~~\n`],
    ['items', '- *a* [b](c)\n'.repeat(1300)],
    ['numbered items', Array.from({ length: 1300 }, (_, index) => `${index + 1}. *a* [b](c)`).join('\n')],
    ['rows of a table', `| a | b |\n| - | - |\n${'| *a* | [b](c) |\n'.repeat(1300)}`],
    ['rows without links', `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(2000)}`],
    ['paragraphs', '*a* [b](c) `d`\n\n'.repeat(1500)],
    ['headings', '# *a* [b](c)\n'.repeat(1800)],
    ['tasks', '- [ ] a\n'.repeat(1500)],
    ['hard breaks', 'a  \n'.repeat(6000)],
    ['marks behind backslashes', '\\*a\\_ \\[b\\] '.repeat(3000)],
    ['closed code', '`a` ``b`` '.repeat(3000)],
    ['closed comments', '<!-- a --> <b>c</b> '.repeat(2000)],
    ['a long text, in proportion', `${'- Un port, une mer et *un* bateau : [là](b.md).\n'.repeat(20_000)}`],
  ])('and not where its marks stand in %s', (_, text) => {
    expect(tooDense(text)).toBeUndefined();
  });

  it.each([
    ['items', '- a\n'],
    ['numbered items', '1. a\n'],
    ['empty items', '-\n'],
    ['paragraphs', 'a\n\n'],
    ['headings', '# a\n'],
    ['tasks', '- [ ] a\n'],
    ['hard breaks', 'a  \n'],
    ['fences', '```\n'],
    ['blocks of code', '```\na\n```\n'],
    ['links', '[a](b)\n\n'],
    ['pictures', '![a](b)\n\n'],
    ['emphases', '*a*\n\n'],
    ['addresses', 'a@b.c '],
    ['tags', '<b>a</b>\n\n'],
    ['alerts', '> [!NOTE]\n> a\n\n'],
    ['blank lines', '\n'],
  ])('where less than 100 KB hold nothing but %s, as a twentieth of them is not', (_, unit) => {
    const count = 99_000 / unit.length;
    expect(tooDense(unit.repeat(count))).toBeGreaterThan(0);
    expect(tooDense(unit.repeat(count / 20))).toBeUndefined();
  });

  it.each([
    ['rows', (count: number) => `a|b\n-|-\n${'a|b\n'.repeat(count)}`],
    [
      'rows without cells',
      (count: number) => `${'|a'.repeat(50)}\n${'|-'.repeat(50)}\n${'|\n'.repeat(count)}`,
    ],
    ['hard breaks', (count: number) => 'a  \n'.repeat(count)],
  ])('from the first of the lines on that hold too many %s', (_, write) => {
    expect(tooDense(`x\n\n${write(20_000)}`)).toBe(3);
  });

  it('and no short text ever is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '`', '|', '\n', '> ', '- ', 'a', '<?', '~~~', '    '), {
          maxLength: 90,
        }),
        (parts) => {
          expect(tooDense(parts.join(''))).toBeUndefined();
        },
      ),
    );
  });
});
