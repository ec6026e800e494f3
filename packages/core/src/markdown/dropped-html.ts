import type { Element, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import type { AllowedHtml } from '../types.js';
import { factsOf } from './facts.js';
import type { Schema } from './schema.js';
import { hasProperties } from './walk.js';

const advice: Readonly<Record<string, string>> = {
  '<iframe>': 'Add its host to `allow.iframes` in almanach.config.js, or link to the page.',
  '<object>': 'Link to the file.',
  '<embed>': 'Link to the file.',
  '<svg>': 'Save the drawing as a file and show it as a picture: `![…](….svg)`.',
  '<math>': 'Write it as text, or let a plugin write it from `$…$`.',
  '<script>': 'Put it into the theme.',
  '<style>': 'Put the rules into the theme’s style sheet.',
  '<link>': 'Put the rules into the theme’s style sheet.',
  style: 'Put the rules into the theme’s style sheet.',
  class: 'Leave it out, or add `class` to `allow.attributes` in almanach.config.js.',
  '<form>': 'Link to a page that holds the form.',
  '<input>': 'Link to a page that holds the form.',
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements whose content stays and reads the same without them, or that no reader sees. */
const transparent = names(
  'html head body main nav header footer hgroup search font center big nobr label fieldset legend option optgroup data meter progress output noscript template title meta base basefont param slot rb rtc acronym',
);
const fields = names('input button select textarea');
/** Elements that are one thing with what is in them. */
const whole = names('svg math object select');

/** What the plugin takes. */
export interface DroppedHtmlOptions {
  readonly schema: Schema;
  readonly allow: AllowedHtml;
}

/**
 * Reports what the sanitiser takes out and an author meant or a reader would have seen: each kind of it once, where it
 * first stands. Takes out itself what the sanitiser would turn into something else: fields of forms, and frames of
 * hosts that are not allowed.
 */
export function rehypeDroppedHtml({
  schema,
  allow,
}: DroppedHtmlOptions): (tree: Root, file: VFile) => undefined {
  const hosts = new Set(allow.iframes);
  const elements = new Set(schema.tagNames);
  return (tree, file) => {
    const { rewritten } = factsOf(file);
    const kinds = new Map<string, Element>();
    const report = (kind: string, element: Element): void => {
      if (!kinds.has(kind)) kinds.set(kind, element);
    };
    const tagOf = ({ position }: Element): string => {
      const offset = position?.start.offset ?? -2;
      const mark = rewritten?.marks.get(offset);
      return mark?.type === 'tag' ? mark.html : String(file).slice(offset, offset + 3);
    };
    const isKept = (element: Element): boolean =>
      elements.has(element.tagName) && !isForeignFrame(element, hosts) && !isTextField(element);
    const judge = (element: Element, kept: boolean, inForm: boolean): void => {
      const { tagName } = element;
      if (kept) reportAttributes(element, schema, report);
      else if (isMeant(element, tagOf(element)) && !(inForm && fields.has(tagName)))
        report(`<${tagName}>`, element);
    };
    const visit = (parent: Parents, inForm: boolean): void => {
      const children = parent.children.filter((child) => {
        if (child.type !== 'element') return true;
        const { tagName } = child;
        const kept = isKept(child);
        judge(child, kept, inForm);
        if (kept || !whole.has(tagName)) visit(child, inForm || tagName === 'form');
        return kept || !elements.has(tagName);
      });
      if (children.length < parent.children.length) parent.children = children as typeof parent.children;
    };
    visit(tree, false);
    const { findings } = factsOf(file);
    for (const [name, { position }] of kinds) {
      const place = placeIn(file.path ?? '', position?.start);
      findings.push({ rule: 'html-dropped', place, facts: { name, advice: advice[name] } });
    }
  };
}

function isForeignFrame({ tagName, properties: { src } }: Element, hosts: ReadonlySet<string>): boolean {
  if (tagName !== 'iframe') return false;
  const address = typeof src === 'string' && URL.canParse(src) ? new URL(src) : undefined;
  return address?.protocol !== 'https:' || !hosts.has(address.host);
}

/** A box of a task is kept; the sanitiser would make one of any other field. */
function isTextField({ tagName, properties: { type } }: Element): boolean {
  return tagName === 'input' && type !== 'checkbox';
}

/** The components of other tools, which start with a capital letter, are reported as such. */
function isMeant({ tagName }: Element, written: string): boolean {
  return !transparent.has(tagName) && !/^.\p{Lu}/u.test(written);
}

function reportAttributes(
  element: Element,
  schema: Schema,
  report: (kind: string, element: Element) => void,
): void {
  if (!hasProperties(element)) return;
  const { tagName, properties } = element;
  const allowed = [...(schema.attributes?.[tagName] ?? []), ...(schema.attributes?.['*'] ?? [])];
  const allows = (name: string, value: string): boolean =>
    allowed.some((definition) => {
      if (typeof definition === 'string') return definition === name;
      const [own, ...values] = definition;
      return (
        own === name && values.some((each) => (each instanceof RegExp ? each.test(value) : each === value))
      );
    });
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const shown = classes.filter((each) => allows('className', each));
  if (shown.length < classes.length) {
    report('class', element);
    properties.className = shown;
    if (shown.length === 0) delete properties.className;
  }
  if (properties.style !== undefined && !allows('style', '')) report('style', element);
  for (const name of Object.keys(properties))
    if (/^on[A-Z]/.test(name) && !allows(name, '')) report(name.toLowerCase(), element);
}
