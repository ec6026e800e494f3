// @ts-check
import { textEdits, withAddresses, withFields } from './site.js';

/** @typedef {import('./site.js').Builder} Builder */

const configuration = `baseURL = "https://bench.example/"
title = "Le banc"
defaultContentLanguage = "fr"
defaultContentLanguageInSubdir = true
enableRobotsTXT = true

[taxonomies]
tag = "tags"
month = "months"

[services.rss]
limit = 20

[markup.highlight]
noClasses = false

[languages.fr]
title = "Le banc"
languageName = "français"
contentDir = "content/fr"
weight = 1

[languages.en]
title = "The bench"
languageName = "English"
contentDir = "content/en"
weight = 2
`;

const base = `<!DOCTYPE html>
<html lang="{{ site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ with .OutputFormats.Get "RSS" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}
</head>
<body>
<header>
<p><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></p>
<nav><ul>
{{ $section := .Section }}
{{ range slice "methods" "people" "places" "tools" }}
<li><a href="{{ printf "/%s/%s/" site.Language.Lang . }}"{{ if eq . $section }} aria-current="true"{{ end }}>{{ . }}</a></li>
{{ end }}
<li><a href="{{ printf "/%s/months/" site.Language.Lang }}">{{ T "archives" }}</a></li>
</ul></nav>
</header>
<main>
{{ block "main" . }}{{ end }}
</main>
{{ partialCached "recent.html" . site.Language.Lang }}
<footer>© 2026 Le banc
</footer>
</body>
</html>
`;

const recent = `<aside>
<h2>{{ T "recent" }}</h2>
<ul>
{{ range first 5 site.RegularPages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time></li>
{{ end }}
</ul>
</aside>
`;

const single = `{{ define "main" }}
<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time></p>
<p>{{ .Description }}</p>
{{ .Content }}
<ul>
{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>
{{ end }}
</ul>
{{ range .Translations }}<a rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a>{{ end }}
</article>
<nav>
{{ with .Next }}<a rel="next" href="{{ .RelPermalink }}">{{ T "next" }} : {{ .Title }}</a>{{ end }}
{{ with .Prev }}<a rel="prev" href="{{ .RelPermalink }}">{{ T "previous" }} : {{ .Title }}</a>{{ end }}
</nav>
{{ end }}
`;

const entries = `<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time>
<p>{{ .Description }}</p></li>
`;

const list = `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ $pages := .Pages }}
{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ end }}
{{ $paginator := .Paginate $pages }}
<ol>
{{ range $paginator.Pages }}${entries}{{ end }}
</ol>
<nav>
{{ if $paginator.HasPrev }}<a rel="prev" href="{{ $paginator.Prev.URL }}">‹</a>{{ end }}
{{ $paginator.PageNumber }} / {{ $paginator.TotalPages }}
{{ if $paginator.HasNext }}<a rel="next" href="{{ $paginator.Next.URL }}">›</a>{{ end }}
</nav>
{{ end }}
`;

const month = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ol>
{{ range .Pages }}${entries}{{ end }}
</ol>
{{ end }}
`;

const archive = `{{ define "main" }}
<h1>{{ T "archives" }}</h1>
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> ({{ len .Pages }})</li>
{{ end }}
</ul>
{{ end }}
`;

const feed = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0">
<channel>
<title>{{ .Title }}</title>
<link>{{ .Permalink }}</link>
<description>{{ .Title }}</description>
<language>{{ site.Language.Lang }}</language>
{{ range first 20 site.RegularPages }}
<item>
<title>{{ .Title }}</title>
<link>{{ .Permalink }}</link>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" | safeHTML }}</pubDate>
<guid>{{ .Permalink }}</guid>
<description>{{ .Content | html }}</description>
</item>
{{ end }}
</channel>
</rss>
`;

const words = {
  fr: { recent: 'Articles récents', previous: 'Précédent', next: 'Suivant', archives: 'Archives' },
  en: { recent: 'Recent articles', previous: 'Previous', next: 'Next', archives: 'Archives' },
};

/** @param {Readonly<Record<string, string>>} messages */
const toml = (messages) =>
  Object.entries(messages)
    .map(([name, text]) => `[${name}]\nother = ${JSON.stringify(text)}\n`)
    .join('\n');

/** Returns the Hugo that is installed. @returns {Builder} */
export function hugo() {
  return {
    name: 'hugo',
    place: (document) => [
      `content/${document.locale}/${document.section}/${document.slug}.md`,
      withFields(
        {
          title: document.title,
          description: document.description,
          date: document.date,
          tags: document.tags,
          months: [document.date.slice(0, 7)],
        },
        withAddresses(document),
      ),
    ],
    files: {
      'config.toml': configuration,
      'i18n/fr.toml': toml(words.fr),
      'i18n/en.toml': toml(words.en),
      'layouts/_default/baseof.html': base,
      'layouts/_default/single.html': single,
      'layouts/_default/list.html': list,
      'layouts/months/taxonomy.html': archive,
      'layouts/months/term.html': month,
      'layouts/index.rss.xml': feed,
      'layouts/partials/recent.html': recent,
      // Months have no feeds.
      'content/fr/months/_index.md': withFields(
        { title: 'Archives', outputs: ['HTML'], cascade: { outputs: ['HTML'] } },
        '',
      ),
      'content/en/months/_index.md': withFields(
        { title: 'Archives', outputs: ['HTML'], cascade: { outputs: ['HTML'] } },
        '',
      ),
    },
    build: ['hugo', '--quiet'],
    serve: ['hugo', 'server', '--renderToDisk', '--port=8381', '--disableLiveReload'],
    ready: /Press Ctrl\+C/,
    output: 'public',
    kept: ['resources'],
    edits: ({ locale, section, slug }) => ({
      ...textEdits(`content/${locale}/${section}/${slug}.md`),
      message: {
        file: 'i18n/fr.toml',
        change: (_, word) => toml({ ...words.fr, recent: `Articles récents, ${word}` }),
      },
      theme: {
        file: 'layouts/_default/baseof.html',
        change: (text, word) => text.replace(/© 2026.*/, `© 2026 ${word}`),
      },
    }),
  };
}
