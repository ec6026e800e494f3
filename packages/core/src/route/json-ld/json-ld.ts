/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing and what is said of it, in the words of schema.org. */
export interface JsonLdNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** What a page says of itself to machines. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * Gives JSON-LD as text that may stand inside `<script type="application/ld+json">`, unescaped by a template: what
 * could end the element, or the line of an older script engine, is written as a JSON escape
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 *
 * @example
 * formatJsonLd({ '@context': 'https://schema.org', '@graph': [{ name: '</script>' }] })
 * // '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script\\u003e"}]}'
 */
export function formatJsonLd(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
