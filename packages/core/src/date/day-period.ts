import type { DatePart } from './date-part.js';
import { languageOf } from './locale-tag.js';

const korean: Readonly<Record<string, string>> = { AM: '오전', PM: '오후' };

/** Writes Korean halves of the day in Korean: CLDR abbreviates them in Latin letters, which no Korean page does. */
export function mendDayPeriod(parts: readonly DatePart[], tag: string): readonly DatePart[] {
  if (languageOf(tag) !== 'ko') return parts;
  return parts.map((part) =>
    part.type === 'dayPeriod' ? { ...part, value: korean[part.value] ?? part.value } : part,
  );
}
