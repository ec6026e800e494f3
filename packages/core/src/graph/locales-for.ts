import { localesToRead } from '../locale.js';
import { onceEach } from '../once.js';
import type { LocaleCode, Site } from '../types.js';

/** Returns the function that lists the locales whose texts the readers of one take before others, its own first. */
export function createLocalesFor(site: Site): (locale: LocaleCode) => readonly LocaleCode[] {
  return onceEach((code: LocaleCode) => {
    const locale = site.locales.find((each) => each.code === code);
    return locale ? localesToRead(locale, site.locales).map((each) => each.code) : [code];
  });
}
