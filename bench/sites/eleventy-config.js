// @ts-check

/**
 * Writes the configuration of the Eleventy site: what a template lists is collected once. The neighbours of an article
 * stand in a map, since the filters that Eleventy brings for them search the whole collection at each page.
 *
 * @param {{ i18n: boolean, locales: readonly string[], sections: readonly string[] }} options
 */
export function configuration({ i18n, locales, sections }) {
  return `import * as eleventy from '@11ty/eleventy';

const locales = ${JSON.stringify(locales)};
const sections = ${JSON.stringify(sections)};
const size = 10;

export default function (config) {
${i18n ? "  config.addPlugin(eleventy.I18nPlugin, { defaultLanguage: 'fr' });\n" : ''}
  const near = new Map();

  const articlesOf = (api, lang) =>
    api
      .getFilteredByGlob(\`content/\${lang}/**/*.md\`)
      .sort((one, other) => other.date - one.date || (one.inputPath < other.inputPath ? -1 : 1));

  const groups = (items, keysOf) => {
    const grouped = new Map();
    for (const item of items)
      for (const key of keysOf(item)) {
        const group = grouped.get(key);
        if (group) group.push(item);
        else grouped.set(key, [item]);
      }
    return grouped;
  };

  const slug = config.getFilter('slugify');
  const listsOf = (api, lang) => {
    const articles = articlesOf(api, lang);
    const bySection = groups(articles, ({ data }) => [data.section]);
    const byTag = groups(articles, ({ data }) => data.topics);
    return [
      { lang, permalink: \`/\${lang}/\`, title: lang, articles, full: true },
      ...sections.map((section) => ({
        lang,
        permalink: \`/\${lang}/\${section}/\`,
        title: section,
        articles: bySection.get(section) ?? [],
      })),
      ...[...byTag].map(([tag, tagged]) => ({
        lang,
        permalink: \`/\${lang}/tags/\${slug(tag)}/\`,
        title: tag,
        articles: tagged,
      })),
    ];
  };

  for (const lang of locales) {
    config.addCollection(\`articles_\${lang}\`, (api) => {
      const articles = articlesOf(api, lang);
      articles.forEach((article, index) =>
        near.set(article.inputPath, { next: articles[index - 1], previous: articles[index + 1] }),
      );
      return articles;
    });
  }
  config.addCollection('lists', (api) =>
    locales.flatMap((lang) =>
      listsOf(api, lang).flatMap((list) => {
        const count = Math.max(1, Math.ceil(list.articles.length / size));
        const address = (page) => (page === 1 ? list.permalink : \`\${list.permalink}page/\${page}/\`);
        return Array.from({ length: count }, (_, index) => ({
          ...list,
          feed: \`\${list.permalink}feed.xml\`,
          permalink: address(index + 1),
          articles: list.articles.slice(index * size, (index + 1) * size),
          page: index + 1,
          pages: count,
          before: index > 0 ? address(index) : undefined,
          after: index + 1 < count ? address(index + 2) : undefined,
        }));
      }),
    ),
  );
  config.addCollection('feeds', (api) =>
    locales.flatMap((lang) =>
      listsOf(api, lang).map((list) => ({ ...list, articles: list.articles.slice(0, 20) })),
    ),
  );
  const monthsOf = (api, lang) =>
    [...groups(articlesOf(api, lang), ({ data }) => [monthOf(data.date)])].map(([month, articles]) => ({
      lang,
      month,
      title: new Date(\`\${month}-01\`).toLocaleDateString(lang, { month: 'long', year: 'numeric' }),
      permalink: \`/\${lang}/archives/\${month.replace('-', '/')}/\`,
      articles,
    }));
  config.addCollection('months', (api) => locales.flatMap((lang) => monthsOf(api, lang)));
  config.addCollection('archives', (api) =>
    locales.map((lang) => ({ lang, permalink: \`/\${lang}/archives/\`, months: monthsOf(api, lang) })),
  );

  const dates = new Map(
    locales.map((lang) => [lang, new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })]),
  );
  config.addFilter('day', (date, lang) => dates.get(lang).format(date));
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('near', (inputPath) => near.get(inputPath) ?? {});
  config.addFilter('head', (items, count) => items.slice(0, count));
  config.addFilter('other', (url, lang) => url.replace(/^\\/\\w+/, lang === 'fr' ? '/en' : '/fr'));
  return { dir: { input: 'content', output: '_site' }, markdownTemplateEngine: false };
}

/** Returns the month of a date, as its text or as Eleventy has parsed it. */
function monthOf(date) {
  return (date instanceof Date ? date.toISOString() : date).slice(0, 7);
}
`;
}
