/** What a text's file ends with: Markdown, by all the names that it has, and Markdown with components. */
const texts = ['.md', '.markdown', '.mdx', '.mdown', '.mkd', '.mkdn', '.mkdown', '.mdwn'] as const;

const endings = texts.map((ending) => `\\${ending}`).join('|');
const ofText = new RegExp(`(?:${endings})$`, 'i');
const ofPage = new RegExp(`(?:${endings}|\\.x?html?)$`, 'i');

/** What may end a link to a text, as a regular expression: the extension of its file or of its page. */
export const pageExtension: string = ofPage.source;

/** Decides whether a file is a text, by its name. */
export function isTextFile(path: string): boolean {
  return ofText.test(path);
}

/** Returns a path without the extension of a text. */
export function withoutTextExtension(path: string): string {
  return path.replace(ofText, '');
}

/** Returns a path without the extension of a text or of a page. */
export function withoutPageExtension(path: string): string {
  return path.replace(ofPage, '');
}

/** Lists the files that may hold the text of a path without extension: `guide.md`, `guide.mdx`. */
export function textFiles(stem: string): string[] {
  return texts.map((ending) => `${stem}${ending}`);
}
