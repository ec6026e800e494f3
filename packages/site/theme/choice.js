// Marks the language that the reader's browser asks for first, among those that the site has.
const languages = [...document.querySelectorAll('.choice > li')].map((item) => ({
  item,
  tag: likely(item.lang),
}));

/** Completes a tag by CLDR's likely subtags: `zh-TW` is `zh-Hant-TW`, and `pt` is `pt-Latn-BR`. */
function likely(tag) {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return { language: tag.toLowerCase() };
  }
}

/** Finds the nearest language: of the same region, else in the same script, else any that shares its name. */
function nearest(wanted) {
  const tag = likely(wanted);
  for (const keys of [['language', 'script', 'region'], ['language', 'script'], ['language']]) {
    const near = languages.find((each) => keys.every((key) => each.tag[key] === tag[key]));
    if (near) return near.item;
  }
  return undefined;
}

const [preferred] = (navigator.languages ?? []).map(nearest).filter(Boolean);
preferred?.setAttribute('data-preferred', '');
