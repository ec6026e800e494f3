import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';

/** Returns what can be folded away, under its title. */
export function detailsBox(
  title: PhrasingContent[],
  content: Blockquote['children'],
  isOpen: boolean,
): Blockquote {
  const summary: Paragraph = { type: 'paragraph', data: { hName: 'summary' }, children: title };
  const data = { hName: 'details', hProperties: isOpen ? { open: true } : {} };
  return { type: 'blockquote', data, children: [summary, ...content] };
}

/** Returns parts of a text that are one in the place of the other. */
export function tabsBox(tabs: Blockquote['children']): Blockquote {
  return { type: 'blockquote', data: { hName: 'div', hProperties: { className: ['tabs'] } }, children: tabs };
}

/** Returns pictures side by side. */
export function galleryBox(pictures: Blockquote['children']): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['gallery'] } },
    children: pictures,
  };
}

/** Returns one of such parts, under its title. */
export function tabBox(title: PhrasingContent[], content: Blockquote['children']): Blockquote {
  const head: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['tab-title'] } },
    children: title,
  };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['tab'] } },
    children: [head, ...content],
  };
}
