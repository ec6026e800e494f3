import { readFile } from 'node:fs/promises';
import { readMessages } from '../../messages/read-messages.js';
import { parseTodoList } from '../../messages/todo-list.js';
import type { MessageFile, Site } from '../../types.js';
import { listSources } from '../list-sources.js';
import { type LoadOptions, themeFiles } from '../load-library.js';
import { readAll } from '../read-all.js';

/** The words of a site and its theme, and what its templates ask for. */
export interface OpenedWords {
  readonly site: Site;
  readonly files: readonly MessageFile[];
  readonly asked: ReadonlySet<string>;
}

/** Reads the words of a site: its own, and those that a host brings. */
export async function openWords(
  root: string,
  site: Site,
  { messages, messageKeys = [] }: Pick<LoadOptions, 'messages' | 'messageKeys'>,
): Promise<OpenedWords> {
  const list = await listSources(root);
  const todo = new Map(readAll(list, 'todo', [], ({ path, text }) => [path, parseTodoList(text)] as const));
  const own = readAll(list, 'messages', [], (source) => {
    const code = source.path.replace(/^locales\/|\.json$/g, '');
    return { ...readMessages(source, code), todo: todo.get(`locales/${code}.todo`) ?? [] };
  });
  const isLocale = ({ locale }: MessageFile) => site.locales.some(({ code }) => code === locale);
  return {
    site,
    files: [...themeFiles(messages), ...own.filter(isLocale)],
    asked: new Set(messageKeys.map(({ key }) => key)),
  };
}

/** Where the page about the messages stands: in the package, and where it is written. */
const pages = ['../../', '../../../', '../../../../', '../../../../../'].map(
  (above) => `${above}docs/messages.md`,
);

/** Reads what each built-in message says, and where, by its name. */
export async function readDescriptions(): Promise<ReadonlyMap<string, string>> {
  for (const page of pages) {
    const text = await readFile(new URL(page, import.meta.url), 'utf8').catch(() => undefined);
    const rows = text?.matchAll(/^\| `([^`]+)` \| .* \| ([^|]*) \|$/gm) ?? [];
    const descriptions = new Map([...rows].map(([, name = '', said = '']) => [name, said.trim()]));
    if (descriptions.size > 0) return descriptions;
  }
  return new Map();
}
