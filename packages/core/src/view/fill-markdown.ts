import { escapeMarkdown } from '../text/escape-markdown.js';
import type { MarkdownWithHoles } from '../types.js';
import type { TextAddresses } from './text-addresses.js';

/** Writes Markdown with the addresses of its links and media; of a link that leads nowhere it is empty. */
export function fillMarkdown(
  markdown: MarkdownWithHoles,
  addresses: TextAddresses,
  addressOf: (address: string) => string,
): string {
  return markdown
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { address } =
        (piece.hole === 'link' ? addresses.link(piece.link) : addresses.media(piece.media)) ?? {};
      return address === undefined ? '' : escapeAddress(addressOf(address));
    })
    .join('');
}

/** Returns an address that ends where it should, in Markdown as in an attribute of HTML. */
function escapeAddress(address: string): string {
  return address.replace(
    /[\s()<>"'\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A text with what stands above it. */
interface TitledText {
  readonly title: string;
  readonly description: string | undefined;
  readonly text: string;
}

/** Writes a text as a file of Markdown: its title, its description, the text. */
export function writeMarkdown({ title, description = '', text }: TitledText): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    description && `> ${escapeMarkdown(description)}`,
    // What the first line is indented by may be what makes it code.
    text.replace(/^\s*\n/, '').trimEnd(),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
