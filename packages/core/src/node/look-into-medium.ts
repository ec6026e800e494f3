import { sanitizeSvg } from '../markdown/svg/sanitize-svg.js';
import { markedEncoding } from './decode.js';

/** What a browser may take for a page, by its first tag (https://mimesniff.spec.whatwg.org), and what servers run. */
const firstTags: readonly (readonly [RegExp, string])[] = [
  [/^<\?(?:php|=)/i, 'a program of a server'],
  [/^<[%#]|^<!--#/, 'a program of a server'],
  [/^<svg[\s>/]/i, 'SVG'],
  [/^<\?xml/i, 'XML'],
  [
    /^<(?:!doctype|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|form|img|meta|link|object|embed|math|base)[\s>/]|^<!--/i,
    'HTML',
  ],
];
/** Files that are shown as the text that they are. */
const plain =
  /\.(?:txt|md|markdown|csv|tsv|json|geojson|webmanifest|vtt|srt|ics|vcf|bib|rtf|tex|ya?ml|toml|ini|css)$/i;
/** What makes a file of XML more than data: namespaces of pages and drawings, styles, entities, other encodings. */
const livelyXml =
  /<\?xml-stylesheet|<!DOCTYPE|<!ENTITY|w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/XSL|1998\/Math|1999\/xlink)/i;
/** The rest of a namespace's declaration that is written with entities, behind `xmlns`. */
const veiled = /^[^=<>]{0,99}=\s{0,99}["'][^"'<>]{0,999}&/;

/** Decides whether the whole file must be read to say what is in it. */
export function isWholeRead(path: string): boolean {
  return /\.(?:svg|xml|gpx|kml|rss|atom)$/i.test(path);
}

/**
 * Returns what a browser or a server would run in a file, by what stands in it and not by its name; undefined where that
 * is nothing.
 *
 * @param bytes The first of the file, or all of it where `isWholeRead` says so.
 */
export function lookIntoMedium(path: string, bytes: Uint8Array): string | undefined {
  if (plain.test(path)) return undefined;
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
  if (/\.svg$/i.test(path)) return sanitizeSvg(text).active;
  if (isWholeRead(path)) return isLively(text) ? 'XML that is shown as a page' : undefined;
  const start = text.slice(0, 1024).trimStart();
  return start.startsWith('<') ? firstTags.find(([tag]) => tag.test(start))?.[1] : undefined;
}

function isLively(xml: string): boolean {
  return (
    livelyXml.test(xml) ||
    xml
      .split(/xmlns/i)
      .slice(1)
      .some((rest) => veiled.test(rest))
  );
}
