// @ts-check
/** @typedef {{ url: string, title: string, excerpt: string }} Part */
/** @typedef {{ url: string, excerpt: string, meta: Record<string, string>, sub_results: Part[] }} Found */
/** @typedef {{ id: string, score: number, data(): Promise<Found> }} Result */
/** @typedef {{ search(query: string): Promise<{ results: Result[] }> }} Index */

/**
 * Creates the search in the index of one language; nothing is loaded before the first query.
 * @param {string} bundle The folder of the index, with a slash at its end.
 * @param {string} lang
 */
export function createSearch(bundle, lang) {
  /** @type {Promise<Index> | undefined} */
  let loading;

  /** @returns {Promise<Index>} */
  function load() {
    loading ??= import(new URL(`${bundle}pagefind.js`, import.meta.url).href).then(async (index) => {
      await index.options({ baseUrl: '/', excerptLength: 24 });
      await index.init();
      return index;
    });
    // A reader whose connection failed may try again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  }

  /**
   * @param {string} text
   * @returns {Promise<Result[]>}
   */
  async function lookUp(text) {
    const index = await load();
    return (await index.search(text)).results;
  }

  /**
   * Returns the results of a query, the best first.
   * @param {string} query
   * @returns {Promise<Result[]>}
   */
  async function find(query) {
    // The index has straight apostrophes, at which it divides words.
    const plain = query.replaceAll('’', "'");
    const found = await lookUp(plain);
    if (/^ar\b/.test(lang)) return union(found, await lookUp(toggleArticle(plain)));
    // Keyboards have no œ: « coeur » also looks for « cœur », and the better answer is shown.
    const joined = plain.replace(/oe/gi, 'œ').replace(/ae/gi, 'æ');
    if (joined === plain) return found;
    const other = await lookUp(joined);
    return (other[0]?.score ?? 0) > (found[0]?.score ?? 0) ? other : found;
  }

  return { load, find };
}

/**
 * Arabic words with and without their article have different stems, where the first letter can be a particle too.
 * @param {string} query
 */
function toggleArticle(query) {
  return query
    .split(/\s+/)
    .map((word) => (/^ال\p{L}{2}/u.test(word) ? word.slice(2) : /^\p{L}/u.test(word) ? `ال${word}` : word))
    .join(' ');
}

/**
 * @param {Result[]} one
 * @param {Result[]} other
 */
function union(one, other) {
  /** @type {Map<string, Result>} */
  const best = new Map();
  for (const result of [...one, ...other]) {
    const known = best.get(result.id);
    if (!known || known.score < result.score) best.set(result.id, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
