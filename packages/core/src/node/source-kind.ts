import { isTextFile } from '../text/extension.js';

/** What a file of a site is, by its place and name. */
export type SourceKind =
  | 'settings'
  | 'glossary'
  | 'document'
  | 'authors'
  | 'messages'
  | 'todo'
  | 'comments'
  | 'medium';

/** Decides what a file is, by its path below the root; undefined where it is none of a site. */
export function sourceKind(path: string): SourceKind | undefined {
  if (/^content\/(?:[^/]+\/)?authors\.ya?ml$/i.test(path)) return 'authors';
  if (path.startsWith('content/')) return isTextFile(path) ? 'document' : 'medium';
  if (path.startsWith('media/')) return 'medium';
  if (/^locales\/[^/]+\.todo$/.test(path)) return 'todo';
  if (path.startsWith('locales/')) return /^locales\/[^/]+\.json$/.test(path) ? 'messages' : undefined;
  if (path.startsWith('comments/')) return /\.ya?ml$/i.test(path) ? 'comments' : undefined;
  if (path === 'glossary.yaml') return 'glossary';
  return path === 'site.yaml' ? 'settings' : undefined;
}
