// The parts of a time of day at the end of a folded text. Only short texts are searched.
const date = '^(?<date>.*\\d(?: [гр]\\.)?)';
const link =
  '(?:-|a|as|at|a las?|um|om|alle(?: ore)?|ore|kl\\.?|o|godz\\.?|o godz\\.?|в|о|об|pukul|saat|luc|ساعت|בשעה|को|এ)';
const apart = `(?:t|,? (?:${link} )?)`;
const half = ' ?(?<half>[ap])\\.? ?m\\.?';
const zone =
  '(?: ?(?:z|(?:utc|gmt)(?:[+-]\\d\\d?(?::?\\d\\d)?)?|[+-]\\d\\d(?::?\\d\\d)?|[ecmp][sd]t|cest))?(?: \\([^()]+\\))?(?:\\[[^[\\]]+\\])*$';

const forms: readonly RegExp[] = [
  // `9:59`, `09:59:00.5Z`, `9:59 p. m.`, `9:59 Uhr`
  `${apart}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?(?:${half}| ?uhr| ?h)?${zone}`,
  // `9 h 05`, `9h`, `9 h 05 min`, `9 heures`
  `${apart}(?<hour>\\d{1,2}) ?(?:h|heures?)(?: ?(?<minute>\\d{1,2})(?: ?(?:min|mn|minutes?)\\.?(?: ?(?<second>\\d{1,2}) ?(?:s|secondes?))?)?)?${zone}`,
  // `9 am`
  `${apart}(?<hour>\\d{1,2})${half}${zone}`,
  // `9.59 Uhr`, `9 Uhr`
  `${apart}(?<hour>\\d{1,2})(?:\\.(?<minute>\\d\\d))? ?uhr${zone}`,
  // `alle 9.59`: without the word before it, the full stop could belong to a date
  `,? ${link} (?<hour>\\d{1,2})\\.(?<minute>\\d\\d)${zone}`,
].map((time) => new RegExp(date + time));

/**
 * Removes the time of day from the end of a folded text. Returns the text itself if it ends in none, and undefined if
 * no clock shows that time.
 *
 * @example
 * withoutTime('avril 17, 2019 - 9:59') // 'avril 17, 2019'
 * withoutTime('avril 17, 2019 - 9:75') // undefined
 */
export function withoutTime(text: string): string | undefined {
  for (const form of forms) {
    const time = form.exec(text)?.groups;
    if (!time) continue;
    const [hour, minute, second] = [time.hour, time.minute, time.second].map((figures) =>
      Number(figures ?? 0),
    );
    return isClock(hour ?? 0, minute ?? 0, second ?? 0, time.half) ? time.date : undefined;
  }
  return text;
}

/** Decides whether a clock can show a time: 24:00 ends a day (ISO 8601), and 60 is a leap second (RFC 3339). */
function isClock(hour: number, minute: number, second: number, half: string | undefined): boolean {
  if (minute > 59 || second > 60) return false;
  if (half !== undefined) return hour >= 1 && hour <= 12;
  return hour <= 23 || (hour === 24 && minute === 0 && second === 0);
}
