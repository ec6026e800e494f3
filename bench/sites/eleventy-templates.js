// @ts-check

const base = `<!DOCTYPE html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
<link rel="canonical" href="https://bench.example{{ page.url }}">
<link rel="alternate" type="application/atom+xml" href="/{{ lang }}/feed.xml">
<meta property="og:title" content="{{ title }}">
<meta property="og:url" content="https://bench.example{{ page.url }}">
{% block head %}{% endblock %}
</head>
<body>
<header>
<p><a href="/{{ lang }}/">Le banc</a></p>
<nav><ul>
{% for name in ['methods', 'people', 'places', 'tools'] %}
<li><a href="/{{ lang }}/{{ name }}/"{% if section == name %} aria-current="true"{% endif %}>{{ name }}</a></li>
{% endfor %}
<li><a href="/{{ lang }}/archives/">{{ messages[lang].archives }}</a></li>
</ul></nav>
</header>
<main>
{% block main %}{{ content | safe }}{% endblock %}
</main>
<aside>
<h2>{{ messages[lang].recent }}</h2>
<ul>
{% for recent in collections['articles_' + lang] | head(5) %}
<li><a href="{{ recent.url }}">{{ recent.data.title }}</a> <time datetime="{{ recent.date | iso }}">{{ recent.date | day(lang) }}</time></li>
{% endfor %}
</ul>
</aside>
<footer>© 2026 Le banc
</footer>
</body>
</html>
`;

/** @param {{ i18n: boolean }} options */
const article = ({ i18n }) => `{% extends 'base.njk' %}
{% block main %}
<article>
<h1>{{ title }}</h1>
<p><time datetime="{{ page.date | iso }}">{{ page.date | day(lang) }}</time></p>
<p>{{ description }}</p>
{{ content | safe }}
<ul>
{% for topic in topics %}<li><a href="/{{ lang }}/tags/{{ topic | slugify }}/">{{ topic }}</a></li>
{% endfor %}
</ul>
${
  i18n
    ? '{% for link in page.url | locale_links %}<a rel="alternate" hreflang="{{ link.lang }}" href="{{ link.url }}">{{ link.label }}</a>{% endfor %}'
    : '<a rel="alternate" href="{{ page.url | other(lang) }}">{{ "English" if lang == "fr" else "Français" }}</a>'
}
</article>
{% set beside = page.inputPath | near %}
<nav>
{% if beside.previous %}<a rel="prev" href="{{ beside.previous.url }}">{{ messages[lang].previous }} : {{ beside.previous.data.title }}</a>{% endif %}
{% if beside.next %}<a rel="next" href="{{ beside.next.url }}">{{ messages[lang].next }} : {{ beside.next.data.title }}</a>{% endif %}
</nav>
{% endblock %}
`;

/** @param {string} data @param {string} alias */
const pages = (data, alias) => `---
pagination: { data: collections.${data}, size: 1, alias: ${alias} }
permalink: "{{ ${alias}.permalink }}"
eleventyExcludeFromCollections: [articles_fr, articles_en, lists, feeds, months, archives]
eleventyComputed: { lang: "{{ ${alias}.lang }}", title: "{{ ${alias}.title }}" }
layout: base.njk
---
`;

/** @param {string} alias */
const entries = (alias) => `<h1>{{ ${alias}.title }}</h1>
<ol>
{% for article in ${alias}.articles %}
<li><h2><a href="{{ article.url }}">{{ article.data.title }}</a></h2>
<time datetime="{{ article.date | iso }}">{{ article.date | day(${alias}.lang) }}</time>
<p>{{ article.data.description }}</p></li>
{% endfor %}
</ol>
`;

const turning = `<nav>
{% if list.before %}<a rel="prev" href="{{ list.before }}">‹</a>{% endif %}
{{ list.page }} / {{ list.pages }}
{% if list.after %}<a rel="next" href="{{ list.after }}">›</a>{% endif %}
</nav>
`;

const archive = `<h1>{{ messages[archive.lang].archives }}</h1>
<ul>
{% for month in archive.months %}
<li><a href="{{ month.permalink }}">{{ month.title }}</a> ({{ month.articles.length }})</li>
{% endfor %}
</ul>
`;

const feed = `---
pagination: { data: collections.feeds, size: 1, alias: feed }
permalink: "{{ feed.permalink }}feed.xml"
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{ feed.lang }}">
<id>https://bench.example{{ feed.permalink }}feed.xml</id>
<title>{{ feed.title }}</title>
<link rel="alternate" href="https://bench.example{{ feed.permalink }}"/>
{% for article in feed.articles %}
<entry>
<id>https://bench.example{{ article.url }}</id>
<title>{{ article.data.title }}</title>
<link href="https://bench.example{{ article.url }}"/>
<updated>{{ article.date | iso }}</updated>
<summary>{{ article.data.description }}</summary>
{% if feed.full %}<content type="html">{{ article.content | escape }}</content>{% endif %}
</entry>
{% endfor %}
</feed>
`;

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for entry in collections.all %}<url><loc>https://bench.example{{ entry.url }}</loc></url>
{% endfor %}
</urlset>
`;

/** Writes the templates of the Eleventy site, by path. @param {{ i18n: boolean }} options */
export function templates({ i18n }) {
  return {
    'content/_includes/base.njk': base,
    'content/_includes/article.njk': article({ i18n }),
    'content/lists.njk': pages('lists', 'list') + entries('list') + turning,
    'content/months.njk': pages('months', 'month') + entries('month'),
    'content/archives.njk': pages('archives', 'archive') + archive,
    'content/feeds.njk': feed,
    'content/sitemap.njk': sitemap,
  };
}
