import type { LocaleView } from '@almanach/core';

/**
 * Returns a view whose `t` refuses a message that no language has, so that the page which asks for it fails and no
 * reader sees the name of a message.
 */
export function strictView(view: LocaleView): LocaleView {
  // The words of a view never change: without values, one look at a message is enough for all pages.
  const present = new Set<string>();
  const t: LocaleView['t'] = (key, values) => {
    if (values || !present.has(key)) {
      if (!view.hasMessage(key, values))
        throw new Error(`A template asks for the message \`${String(key)}\`, which nobody has`);
      if (!values) present.add(key);
    }
    return view.t(key, values);
  };
  // Its members are copied as they are: to read all of them would be to ask the library everything that it knows.
  const members = { ...Object.getOwnPropertyDescriptors(view), t: { value: t, enumerable: true } };
  return Object.defineProperties({}, members) as LocaleView;
}
