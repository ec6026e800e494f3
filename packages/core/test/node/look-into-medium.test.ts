import { describe, expect, it } from 'vitest';
import { lookIntoMedium } from '../../src/node/look-into-medium.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('what stands in a medium', () => {
  it.each([
    ['a.png', '<!doctype html><p>', 'HTML'],
    ['a.png', ' \n<HTML>', 'HTML'],
    ['a.jpg', '\uFEFF<script>x</script>', 'HTML'],
    ['a.gif', '<svg onload="x"/>', 'SVG'],
    ['a.webp', '<?xml version="1.0"?>\n<svg/>', 'XML'],
    ['a.png', '<?xml version="1.0"?><html/>', 'XML'],
    ['a.jpg', '<?php echo 1;', 'a program of a server'],
    ['a.jpg', '<?= 1 ?>', 'a program of a server'],
    ['a.bin', '<% Response.Write 1 %>', 'a program of a server'],
    ['photo', '<!-- x --><b>', 'HTML'],
    ['a.mp4', '<iframe src="x">', 'HTML'],
    ['a.pdf', '<body onload="x">', 'HTML'],
    ['a.svg', '<svg><script>x</script></svg>', '<script>'],
    ['a.svg', 'no drawing', 'no drawing'],
    ['a.kml', '<kml xmlns:x="http://www.w3.org/1999/xhtml"><x:script/></kml>', 'XML that is shown as a page'],
    ['feed.xml', '<?xml-stylesheet href="a.xsl"?><rss/>', 'XML that is shown as a page'],
    ['a.gpx', '<!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>', 'XML that is shown as a page'],
    ['a.gpx', '<gpx xmlns:x="http&#58;//www.w3.org/1999/xhtml"/>', 'XML that is shown as a page'],
  ])('of the name %s, %j, is %s', (path, text, active) => {
    expect(lookIntoMedium(path, bytesOf(text))).toBe(active);
  });

  it('is found in UTF-16, too', () => {
    const text = '\uFEFF<html>';
    const bytes = new Uint8Array(Uint16Array.from([...text].map((each) => each.charCodeAt(0))).buffer);
    expect(lookIntoMedium('a.png', bytes)).toBe('HTML');
  });

  it.each([
    ['a.png', '\u0089PNG\r\n'],
    ['a.png', ''],
    ['a.png', 'x < y'],
    ['a.txt', '<html>'],
    ['a.md', '<script>'],
    ['a.bin', '<<<<'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    ['feed.xml', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['a.gpx', '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk/></gpx>'],
  ])('of the name %s, %j, is harmless', (path, text) => {
    expect(lookIntoMedium(path, bytesOf(text))).toBeUndefined();
  });
});
