/** What a browser or a server makes of a file by its extension, where that is more than to show or to keep it. */
const active: Readonly<Record<string, readonly string[]>> = {
  HTML: 'htm html xht xhtm xhtml mht mhtml hta htc'.split(' '),
  XML: 'xml xsl xslt xsd dtd xul rdf mml mathml svgz'.split(' '),
  'a script': 'js mjs cjs jsx wasm vbs vbe jse wsf wsc swf jar'.split(' '),
};
const server =
  /^(?:php\d*|phtml|phps|phar|pht|shtml?|stm|s?html\d|asp|aspx|ascx|ashx|asmx|axd|cer|cshtml|vbhtml|jspx?|jspf|jsw|jsv|cfml?|cfc|cgi|fcgi|pl|htaccess|htpasswd|user\.ini)$/;

/** The last extensions that servers know as harmless, whatever stands before them. */
const harmless =
  /^(?:txt|md|pdf|png|jpe?g|gif|webp|avif|ico|zip|7z|rar|tar|tgz|csv|json|geojson|mp[34]|webm|og[gv]|woff2?|docx?|odt|epub)$/;

/**
 * Returns what a file is that a browser or a server would run, by its name; undefined where it is none. Servers look at
 * every extension: `a.php.jpg` may be run, and `a.html.fr` is shown as a page.
 *
 * @example
 * activeName('media/form.php') // 'a program of a server'
 */
export function activeName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extensions = name.split('.').slice(1);
  if (extensions.some((extension) => server.test(extension))) return 'a program of a server';
  if (harmless.test(extensions.at(-1) ?? '')) return undefined;
  for (const [what, names] of Object.entries(active))
    if (extensions.some((extension) => names.includes(extension))) return what;
  return undefined;
}
