import { expectObject } from '../../text/expect.js';

/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing and its properties, in schema.org terms. */
export interface JsonLdNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** The JSON-LD of a page. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * Formats JSON-LD as text that a template may put, unescaped, inside `<script type="application/ld+json">`. Characters
 * that could end the element, or a line in older script engines, are written as JSON escapes
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 *
 * @throws TypeError where `jsonLd` is no object.
 * @example
 * formatJsonLd({ '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] })
 * // '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script\\u003e"}]}'
 */
export function formatJsonLd(jsonLd: JsonLd): string {
  expectObject(jsonLd, 'JSON-LD, from `createJsonLd`');
  return JSON.stringify(jsonLd).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
