/** Texts in another markup than Markdown, by the end of their names. */
const otherMarkup = /\.(?:rst|adoc|asciidoc|asc|org|textile|[qr]md)$/i;
/** Templates, by the end of their names. */
const template =
  /\.(?:njk|liquid|webc|vto|hbs|mustache|ejs|haml|pug|11ty\.[cm]?[jt]s|astro|svelte|vue|erb)$/i;

/** Decides whether a file is a text in another markup than Markdown, by its name. */
export function isOtherMarkup(path: string): boolean {
  return otherMarkup.test(path);
}

/** Decides whether a file is a template, by its name. */
export function isTemplateFile(path: string): boolean {
  return template.test(path);
}
