// A time of day at the end of a folded text: `9:59`, `09:59:00.5`, `9 h 05`, `9h`; before it what binds it to a date,
// after it the half of the day or the zone. It is only tried on short texts.
const pattern =
  /^(.*\d)(?:t|,? (?:(?:-|a|at|a las?|um|alle|alle ore|kl\.?) )?)(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?| ?h(?: ?(\d{1,2}))?)(?: ?([ap])\.?m\.?| ?uhr| ?h)?(?: ?(?:z|utc|gmt|[ecmp][sd]t|[+-]\d\d(?::?\d\d)?))?$/;

/**
 * Gives a folded text without the time of day that ends it, the text itself where there is none, and undefined where
 * no clock shows that time.
 *
 * @example
 * withoutTime('avril 17, 2019 - 9:59') // 'avril 17, 2019'
 * withoutTime('avril 17, 2019 - 9:75') // undefined
 */
export function withoutTime(text: string): string | undefined {
  const match = pattern.exec(text);
  if (!match) return text;
  const [, date, hours, minutes, seconds = '0', minutesAfterH, half] = match;
  const hour = Number(hours);
  const minute = Number(minutes ?? minutesAfterH ?? '0');
  const isHour = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  const isMidnight = hour === 24 && minute === 0 && Number(seconds) === 0;
  return (isHour || isMidnight) && minute <= 59 && Number(seconds) <= 60 ? date : undefined;
}
