import type { LocaleView } from '@almanach/core';
import { describe, expect, it } from 'vitest';
import { strictView } from '../src/strict-view.js';

/** A view that tells what it is asked. */
function createView(asked: string[]): LocaleView {
  const members = {
    get articles() {
      asked.push('articles');
      return [];
    },
    hasMessage: (key: string) => key === 'close',
    t: (key: string) => `« ${key} »`,
  };
  return members as Partial<LocaleView> as LocaleView;
}

describe('strictView', () => {
  it('asks for nothing before it is asked itself', () => {
    const asked: string[] = [];
    const view = strictView(createView(asked));
    expect(asked).toEqual([]);
    expect(view.articles).toEqual([]);
    expect(asked).toEqual(['articles']);
  });

  it('looks once whether somebody has a message, and each time where values choose its words', () => {
    const looked: string[] = [];
    const view: Partial<LocaleView> = {
      hasMessage(key, values) {
        looked.push(String(key));
        return values?.count !== 2;
      },
      t: (key) => `« ${key} »`,
    };
    const { t } = strictView(view as LocaleView);
    expect([t('close'), t('close'), t('search'), t('close')]).toHaveLength(4);
    expect(looked).toEqual(['close', 'search']);
    expect(t('comments', { count: 1 })).toBe('« comments »');
    expect(() => t('comments', { count: 2 })).toThrow('`comments`');
  });

  it('refuses a message that nobody has', () => {
    const { t } = strictView(createView([]));
    expect(t('close')).toBe('« close »');
    expect(() => t('clse')).toThrow('A template asks for the message `clse`, which nobody has');
  });
});
