import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/messages/index.js';
import { createGrowthCheck } from '../../src/messages/message-growth.js';

const check = (messages: Readonly<Record<string, string | readonly string[]>>) =>
  createGrowthCheck((name) => {
    const texts = messages[name];
    return typeof texts === 'string' ? [texts] : texts;
  });

/** Messages that each contain the next so many times. */
const chain = (length: number, times: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `m${index}`,
      index === length - 1 ? 'texte' : `$t(m${index + 1})`.repeat(times),
    ]),
  );

describe('a message cannot be filled in', () => {
  it.each([
    ['contains itself', { a: 'b $t(a)' }, 'endless'],
    ['contains one that contains it', { a: '$t(b)', b: '$t(c)', c: '$t(a)' }, 'endless'],
    ['contains one that contains itself', { a: '$t(b)', b: '$t(b)' }, 'endless'],
    ['contains itself in one form of several', { a: ['b', 'c $t(a)'] }, 'endless'],
    ['is long', { a: 'b'.repeat(100_001) }, 'long'],
    ['becomes long', { a: '$t(b)'.repeat(30), b: 'c'.repeat(5000) }, 'long'],
    ['has too many marks', { a: '{{b}}'.repeat(1001) }, 'long'],
    ['contains one that has', { a: '$t(b)', b: '{{c}}'.repeat(1001) }, 'long'],
  ])('where it %s', (_, messages, why) => {
    expect(check(messages)('a')).toBe(why);
  });

  it('where it nests more than 100 deep', () => {
    expect(check(chain(102, 1))('m0')).toBe('long');
    expect(check(chain(101, 1))('m0')).toBeUndefined();
  });

  it('where it doubles at every level, though each is short', () => {
    const unfillable = check(chain(60, 2));
    expect(unfillable('m0')).toBe('long');
    expect(unfillable('m50')).toBeUndefined();
  });

  it('and the length of a chain is no matter to the stack', () => {
    expect(check(chain(50_000, 1))('m0')).toBe('long');
  });
});

it.each([
  ['nobody has', { a: '$t(b)' }],
  ['two others contain', { a: '$t(b) $t(c)', b: '$t(d)', c: '$t(d)', d: 'e' }],
  ['is as long as may be', { a: '$t(b)', b: 'c'.repeat(99_000) }],
  ['has many marks', { a: '{{b}}'.repeat(1000) }],
])('a message is filled in that contains one that %s', (_, messages) => {
  expect(check(messages)('a')).toBeUndefined();
});

it('a translator shows what cannot be filled in, and does not grow it', () => {
  const { t } = createTranslator({ locale: 'fr', messages: { ...chain(40, 2), home: 'Accueil' } });
  expect(t('m0').length).toBeLessThan(1000);
  expect(t('home')).toBe('Accueil');
});
