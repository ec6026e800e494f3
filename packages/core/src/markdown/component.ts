import { expectObject, misuse } from '../text/expect.js';
import { Html, type HtmlTag, html } from '../text/html.js';
import type { Hole } from '../types.js';
import type { TranslateWord } from './words.js';

/** What a component is given. */
export interface ComponentCall {
  /**
   * The attributes by name, as texts: `{id=x .wide}` is `{ id: 'x', class: 'wide' }`, and a name alone is an empty text.
   * The object has no prototype.
   */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** The text between brackets; empty where there is none. */
  readonly label: string;
  /** The HTML of the text between `:::name` and `:::`; empty for `::name`. */
  readonly children: Html;
  /** Translates a message into the language of the page. */
  readonly t: TranslateWord;
  /** The tag of templates of HTML, which escapes the texts that it is filled with. */
  readonly html: HtmlTag;
}

/**
 * A component of a builder: returns at once the HTML that stands for a call in a text, `::name[label]{id=x}` or
 * `:::name … :::`. What it writes is not made safe: it is its own to answer for.
 *
 * @example
 * const video: Component = ({ attributes, label, html }) =>
 *   html`<iframe src="https://www.youtube-nocookie.com/embed/${attributes.id ?? ''}" title="${label}"></iframe>`
 */
export type Component = (call: ComponentCall) => Html;

/** The components of a site by name: a letter, then letters, digits and hyphens. */
export type Components = Readonly<Record<string, Component>>;

/** A call of a component in a text that is written. */
export type ComponentHole = Extract<Hole, { readonly hole: 'component' }>;

/** The names that a call can name. */
export const componentName = /^[a-z][a-z0-9-]{0,59}$/i;

/**
 * Checks that components are functions under names that a text can call.
 *
 * @throws TypeError where one is none, such as the name of a module: pure code imports none.
 */
export function expectComponents(components: Components): void {
  expectObject(components, 'components by name, { video: ({ attributes, label, children, t, html }) => … }');
  for (const [name, component] of Object.entries(components)) {
    if (!componentName.test(name)) throw misuse('a component’s name of letters, digits and hyphens', name);
    if (typeof component !== 'function') throw misuse(`the component \`${name}\` as a function`, component);
  }
}

/** Finds a component by its name. */
export function componentNamed(components: Components, name: string): Component | undefined {
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

/**
 * Calls a component and returns its HTML.
 *
 * @throws TypeError where there is none, or it returns anything but what the tag `html` makes; and what it throws itself.
 */
export function callComponent(
  component: Component | undefined,
  { attributes, label }: Pick<ComponentHole, 'attributes' | 'label'>,
  { children, translate }: { readonly children: string; readonly translate: TranslateWord },
): string {
  if (!component) throw misuse('a component of that name in `components`', undefined);
  const named: Record<string, string> = Object.assign(Object.create(null), attributes);
  const result: unknown = component({
    attributes: Object.freeze(named),
    label,
    children: new Html(children),
    t: translate,
    html,
  });
  if (result instanceof Html) return result.toString();
  if (result instanceof Promise) {
    result.catch(() => undefined);
    throw new TypeError('Expected what the tag `html` returns, at once, not a promise');
  }
  throw misuse('what the tag `html` returns', result);
}
