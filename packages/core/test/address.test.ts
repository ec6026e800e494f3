import { describe, expect, it } from 'vitest';
import { isSafe, isWebAddress, kindOf, trimAddress } from '../src/address.js';

describe('kindOf', () => {
  it.each([
    ['', 'path'],
    ['a.md', 'path'],
    ['../équipe.md#a:b', 'path'],
    ['10:30.md', 'path'],
    ['?a=b:c', 'path'],
    ['#a', 'anchor'],
    ['/a/', 'root'],
    ['key:blog/a', 'key'],
    ['https://a.example', 'external'],
    ['HTTP://a.example/b\\c', 'external'],
    ['mailto:a@b.example', 'external'],
    ['tel:+33465710000', 'external'],
    ['//a.example', 'host'],
    ['/\t/a.example', 'host'],
    ['/\\a.example', 'unsafe'],
    ['\\\\a.example', 'unsafe'],
    ['\\a', 'unsafe'],
    ['https:\\\\a.example', 'unsafe'],
    ['https://a.example\\@b.example', 'unsafe'],
    ['javascript:alert(1)', 'unsafe'],
    ['JaVaScRiPt:alert(1)', 'unsafe'],
    [' javascript:alert(1)', 'unsafe'],
    ['java\nscript:alert(1)', 'unsafe'],
    ['\u0001javascript:alert(1)', 'unsafe'],
    ['java\u200bscript:alert(1)', 'unsafe'],
    ['vbscript:a', 'unsafe'],
    ['data:text/html,a', 'unsafe'],
    ['blob:https://a.example/b', 'unsafe'],
    ['file:///etc/passwd', 'unsafe'],
    ['view-source:https://a.example', 'unsafe'],
    ['hhttp://a.example', 'unsafe'],
  ])('%j is of the kind %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });
});

describe('isSafe', () => {
  it.each([
    'a.md',
    '/a%20b/',
    '#a',
    'a%3Ab.md',
    'https://a.example/?b=javascript%3Ac',
    '/a/?next=//b.example',
  ])('lets %j be', (address) => {
    expect(isSafe(address)).toBe(true);
  });

  it.each([
    'javascript%3Aalert(1)',
    '%2F/a.example',
    '/%2Fa.example',
    '/%5Ca.example',
    'https%3A//a.example',
    '//a.example',
  ])('refuses %j, whatever hides in it', (address) => {
    expect(isSafe(address)).toBe(false);
  });
});

it.each([
  ['https://a.example', true],
  ['http://a.example:8080/b?c#d', true],
  ['https://', false],
  ['https://a b', false],
  ['https://[', false],
  ['a.example', false],
  ['mailto:a@b.example', false],
])('whether %j is an address of the web: %s', (address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});

it('an address is trimmed as browsers do', () => {
  expect(trimAddress(' \n/a\n/b ')).toBe('/a/b');
});
