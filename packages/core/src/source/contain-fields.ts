import { containData, containName, type ReportCharacter } from '../text/contain-words.js';
import type { Fields, Person } from '../types.js';

/** Isolates the words of front matter whose invisible characters would turn others, and reports those by path. */
export function containFields(fields: Fields, report: ReportCharacter): Fields {
  const contain = (text: string, path: string) => containName(text, path, report);
  const all = (texts: readonly string[], path: string) =>
    texts.map((text, index) => contain(text, `${path}.${index}`));
  const people = (persons: readonly Person[], path: string) =>
    persons.map((person, index) => ({ ...person, name: contain(person.name, `${path}.${index}.name`) }));
  const { title, shortTitle, description, cover, series } = fields;
  return {
    ...fields,
    ...(title !== undefined && { title: contain(title, 'title') }),
    ...(shortTitle !== undefined && { shortTitle: contain(shortTitle, 'shortTitle') }),
    ...(description !== undefined && { description: contain(description, 'description') }),
    ...(cover && { cover: { ...cover, alt: contain(cover.alt, 'cover.alt') } }),
    ...(series && { series: { ...series, name: contain(series.name, 'series.name') } }),
    tags: all(fields.tags, 'tags'),
    categories: all(fields.categories, 'categories'),
    ...(fields.terms && {
      terms: Object.fromEntries(
        Object.entries(fields.terms).map(([name, texts]) => [name, all(texts, name)]),
      ),
    }),
    authors: people(fields.authors, 'authors'),
    translators: people(fields.translators, 'translators'),
    sources: fields.sources.map((source, index) => ({
      ...source,
      title: contain(source.title, `sources.${index}.title`),
      authors: all(source.authors, `sources.${index}.authors`),
    })),
    data: containData(fields.data, 'data', report),
  };
}
