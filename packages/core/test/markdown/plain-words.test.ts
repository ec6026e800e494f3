import { expect, it } from 'vitest';
import { plainWords } from '../../src/markdown/plain-words.js';

it.each([
  'Pourquoi <b> existe',
  'Les balises <b> et </b>',
  'Le <div>, le <p> et le <section>',
  '<script> ou <style> ?',
  'a < b & c > d',
  'List<String>, Map<K, V>',
  'Le tableau t[0](x)',
])('keeps tags that enclose nothing: %s', (text) => {
  expect(plainWords(text)).toBe(text);
  expect(plainWords(text, { cut: true })).toBe(text);
});

it.each([
  ['Le <em>port</em> de <b class="x">Brest</b>', 'Le port de Brest'],
  ['Le port<br>de Brest', 'Le port de Brest'],
  ['<p>Un port. </p><p>Un quai.</p>', 'Un port. Un quai.'],
  ['Un <img src="a.png"> port', 'Un port'],
])('takes out those that enclose words: %s', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

it('takes out the blocks of a text that was cut, where a sentence ends', () => {
  expect(plainWords('<p>Un port.</p><p>Un', { cut: true })).toBe('Un port. Un');
  expect(plainWords('Un port. <div>Un quai', { cut: true })).toBe('Un port. Un quai');
  expect(plainWords('La balise <div> existe', { cut: true })).toBe('La balise <div> existe');
});
