import nunjucks, { type LoaderSource } from '@11ty/nunjucks';
import { describe, expect, it } from 'vitest';
import { ThemeEnvironment } from '../../src/template/theme-environment.js';

type Templates = Readonly<Record<string, string>>;

/** Finds templates among texts, and counts how often it is asked. */
class TextLoader extends nunjucks.FileSystemLoader {
  asked = 0;

  constructor(readonly templates: Templates) {
    super([]);
  }

  override getSource(name: string): LoaderSource | null {
    this.asked++;
    const src = this.templates[name];
    return src === undefined ? null : { src, path: name, noCache: false };
  }
}

const options = { autoescape: true, trimBlocks: true, lstripBlocks: true };
const variables = {
  title: 'Thé & "café" <3 \\',
  safe: new nunjucks.runtime.SafeString('<b>gras</b>'),
  list: ['un', 'deux', 'trois'],
  people: [{ name: 'Léa', tags: ['a', 'b'] }, { name: 'Naïm' }],
  nothing: null,
  zero: 0,
  no: false,
  nested: { deep: { word: 'mot' } },
  greet: (name: string, more?: object) => `Salut ${name}${more ? JSON.stringify(more) : ''}`,
  counter: {
    value: 3,
    twice() {
      return this.value * 2;
    },
  },
};

function render(make: typeof ThemeEnvironment | typeof nunjucks.Environment, templates: Templates): string {
  const environment = new make([new TextLoader(templates)], options);
  environment.addGlobal('world', 'le monde');
  try {
    return environment.render('page', variables);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

const macros = `{% macro link(entry, to) %}<a href="{{ to or '#' }}">{{ entry }}{{ caller() if caller }}</a>{% endmacro %}
{% macro opt(a, b='deux', c=3) %}{{ a }}-{{ b }}-{{ c }}{% endmacro %}
{% macro tree(items) %}{% for item in items %}{{ item }}{% if loop.first %}{{ tree(items.slice(2)) }}{% endif %}{% endfor %}{% endmacro %}
{% macro seen() %}{{ title }}{{ world }}{{ late }}{% endmacro %}
{% set shared = 'partagé' %}{% macro _hidden() %}x{% endmacro %}`;

const cases: readonly (readonly [string, Templates])[] = [
  [
    'escapes',
    {
      page: '{{ title }}|{{ safe }}|{{ nothing }}|{{ missing }}|{{ zero }}|{{ no }}|{{ list }}|{{ title | safe }}',
    },
  ],
  [
    'looks members up',
    {
      page: '{{ nested.deep.word }}{{ nested.none.word }}{{ list.length }}{{ people[0].name }}{{ counter.twice() }}',
    },
  ],
  ['calls functions', { page: '{{ greet("Zoé") }}{{ greet("Zoé", k=1) }}{{ list.slice(1) | join("+") }}' }],
  ['fails on what is no function', { page: 'a\n{{ nested.deep() }}' }],
  ['fails on what is missing', { page: '{{ nobody() }}' }],
  [
    'loops',
    {
      page: '{% for x in list %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ x }}{% else %}rien{% endfor %}{{ loop }}',
    },
  ],
  [
    'loops within loops',
    {
      page: '{% for p in people %}{% for t in p.tags %}{{ loop.index }}{{ t }}{% else %}-{% endfor %}{{ loop.index }}{% endfor %}',
    },
  ],
  [
    'a variable that is named as what a loop counts',
    {
      page: `{% set loop = nested %}{{ loop.deep.word }}{% for x in list %}{{ loop.index }}{% set loop = { index: 'a' } %}{{ loop.index }}{% for y in list %}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}{{ loop.deep.word }}`,
    },
  ],
  [
    'a text in the place of what a loop counts',
    { page: "{% for x in list %}{% set loop = 'a' %}{{ loop }}{% endfor %}" },
  ],
  ['loops over names', { page: '{% for k, v in nested.deep %}{{ k }}={{ v }}{{ loop.last }}{% endfor %}' }],
  [
    'sets',
    {
      page: '{% set a = 1 %}{% for x in list %}{% set a = x %}{% set b = x %}{% endfor %}{{ a }}{{ b }}{% if zero == 0 %}{% set c = 2 %}{% endif %}{{ c }}',
    },
  ],
  ['sets blocks of text', { page: '{% set a %}<i>{{ title }}</i>{% endset %}{{ a }}' }],
  [
    'includes',
    {
      page: '{% set a = 1 %}{% include "part" %}{{ a }}{{ b }}',
      part: '{{ a }}{{ title }}{% set a = 2 %}{% set b = 3 %}{{ a }}{{ b }}',
    },
  ],
  [
    'includes in loops',
    {
      page: '{% for x in list %}{% include "part" %}{% endfor %}{{ y }}',
      part: '{{ x }}{{ loop.index }}{% set x = "z" %}{% set y = x %}{{ y }}',
    },
  ],
  ['includes by a computed name', { page: '{% include "pa" + "rt" %}', part: 'ici' }],
  ['lets an include be missing', { page: 'a{% include "none" ignore missing %}b' }],
  ['fails on a missing include', { page: 'a{% include "none" %}b' }],
  [
    'fails in an include',
    { page: '{% include "part" %}', part: '{% include "deep" %}', deep: '\n {{ nobody() }}' },
  ],
  [
    'imports',
    { page: '{% import "m" as m %}{{ m.link("é") }}{{ m.seen() }}{{ m.shared }}{{ m._hidden }}', m: macros },
  ],
  [
    'imports with context',
    {
      page: '{% import "m" as m with context %}{% set late = 1 %}{{ m.seen() }}{{ m.tree(list) }}',
      m: macros,
    },
  ],
  [
    'imports by name',
    { page: '{% from "m" import link, opt as o %}{{ link("a", "/b") }}{{ o(1) }}', m: macros },
  ],
  ['fails on a missing name', { page: '{% from "m" import none %}', m: macros }],
  [
    'gives arguments by name',
    {
      page: '{% import "m" as m %}{{ m.opt(1, 2) }}{{ m.opt(1, c=9) }}{{ m.opt(a=7) }}{{ m.opt(1, 2, 4, 5) }}{{ m.opt() }}{{ m.link(to="/x", entry="y") }}',
      m: macros,
    },
  ],
  [
    'calls with a body',
    { page: '{% import "m" as m %}{% call m.link("a") %}corps {{ title }}{% endcall %}', m: macros },
  ],
  [
    'defines macros in a page',
    {
      page: '{% set v = 5 %}{% macro here(a) %}{{ a }}{{ v }}{{ title }}{% endmacro %}{{ here(1) }}{{ here(a=2) }}',
    },
  ],
  [
    'extends',
    {
      page: '{% extends "base" %}{% set t = 1 %}{% block a %}page {{ super() }}{{ t }}{% endblock %}',
      base: '<{% block a %}base {{ title }}{% endblock %}{% block b %}b{% endblock %}{{ t }}>',
    },
  ],
  [
    'extends twice',
    {
      page: '{% extends "mid" %}{% block a %}1{{ super() }}{% endblock %}',
      mid: '{% extends "base" %}{% block a %}2{{ super() }}{% endblock %}',
      base: '{% block a %}3{% endblock %}',
    },
  ],
  ['fails without a block above', { page: '{% block a %}{{ super() }}{% endblock %}' }],
  [
    'fails in a block',
    {
      page: '{% extends "base" %}{% block a %}\n{{ nobody() }}{% endblock %}',
      base: '{% block a %}{% endblock %}',
    },
  ],
  [
    'keeps blocks and includes apart',
    {
      page: '{% extends "base" %}{% block a %}{% set x = 1 %}{% include "part" %}{{ x }}{% endblock %}',
      base: '{% import "m" as m with context %}{% block a %}{% endblock %}{{ x }}',
      part: '{{ m.link(x) }}{% set x = 2 %}',
      m: macros,
    },
  ],
  [
    'filters',
    {
      page: '{{ title | urlencode }}{{ list | length }}{{ missing | default("rien") }}{% filter upper %}é{% endfilter %}',
    },
  ],
  [
    'tests and operators',
    { page: '{{ 1 if "un" in list else 2 }}{{ zero is defined }}{{ not no }}{{ 7 // 2 }}{{ "a" ~ 1 }}' },
  ],
  ['has an error of syntax', { page: '{% if %}' }],
  ['misses the page', {}],
];

describe('theme environment', () => {
  it.each(cases)('%s as Nunjucks does', (_, templates) => {
    expect(render(ThemeEnvironment, templates)).toBe(render(nunjucks.Environment, templates));
  });

  it('fails where an included template cannot be compiled', () => {
    const result = render(ThemeEnvironment, { page: '{% include "part" %}', part: '{% endfor %}' });
    expect(result).toMatch(/\(part\)[\s\S]*unknown block tag: endfor/);
  });

  it('asks a getter once', () => {
    let asked = 0;
    const item = {
      get html() {
        asked++;
        return '<p>';
      },
    };
    const environment = new ThemeEnvironment([new TextLoader({ page: '{{ item.html | safe }}' })], options);
    expect(environment.render('page', { item })).toBe('<p>');
    expect(asked).toBe(1);
  });

  it('looks for a template once', () => {
    const loader = new TextLoader({
      page: '{% for x in [1, 2] %}{% include "part" %}{% endfor %}',
      part: 'p',
    });
    const environment = new ThemeEnvironment([loader], options);
    expect([environment.render('page', {}), environment.render('page', {})]).toEqual(['pp', 'pp']);
    expect(loader.asked).toBe(2);
  });

  it('renders a template that was changed under its name', () => {
    const texts = ['un', 'deux', 'un'].map((page) => render(ThemeEnvironment, { page }));
    expect(texts).toEqual(['un', 'deux', 'un']);
  });
});
