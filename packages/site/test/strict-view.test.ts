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

  it('refuses a message that nobody has', () => {
    const { t } = strictView(createView([]));
    expect(t('close')).toBe('« close »');
    expect(() => t('clse')).toThrow('A template asks for the message `clse`, which nobody has');
  });
});
