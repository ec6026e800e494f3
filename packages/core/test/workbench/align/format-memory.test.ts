import { describe, expect, it } from 'vitest';
import { formatMemoryLines, formatTmx, type MemoryUnit } from '../../../src/workbench/align/format-memory.js';

const unit = (original: string, translation: string, locale = 'fr'): MemoryUnit => ({
  original,
  translation,
  locale,
  originalLine: 1,
  line: 2,
  file: `${locale}/port.md`,
  originalFile: 'en/port.md',
});

describe('a translation memory', () => {
  it('as TMX has a unit for each text, with its translations', () => {
    const units = [
      unit('Port & quay', 'Port <et> quai'),
      unit('Port & quay', 'Hafen', 'de'),
      unit('Port & quay', 'Havre'),
      unit('Port & quay', 'Hafen', 'de'),
    ];
    expect(formatTmx(units, 'en').replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<tmx version="1.4">
<header creationtool="Almanach" creationtoolversion="1" segtype="block" o-tmf="Almanach" adminlang="en" srclang="en" datatype="plaintext"/>
<body>
<tu>
<tuv xml:lang="en">
<seg>Port &#x26; quay</seg>
</tuv>
<tuv xml:lang="fr">
<seg>Port &#x3C;et> quai</seg>
</tuv>
<tuv xml:lang="de">
<seg>Hafen</seg>
</tuv>
</tu>
<tu>
<tuv xml:lang="en">
<seg>Port &#x26; quay</seg>
</tuv>
<tuv xml:lang="fr">
<seg>Havre</seg>
</tuv>
</tu>
</body>
</tmx>
`);
  });

  it('as lines has one for each unit', () => {
    const units = [unit('a', 'b'), unit('c', 'd', 'de')];
    expect(
      formatMemoryLines(units)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(units);
    expect(formatMemoryLines([])).toBe('');
  });
});
