import { encodeRule, headerPattern, literalPattern, type ServerRules } from './server-rules.js';

/**
 * Writes the rules of a site for Apache (https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html), for the builder to
 * copy into a `.htaccess` file at the root of the output. No build writes that file itself: a server that does not
 * allow these directives answers every request with an error.
 */
export function writeApacheRules({ basePath, redirects, languages }: ServerRules): string {
  const lines = redirects.map(({ permalink, to }) => {
    const path = permalink.slice(basePath.length).replace(/\/$/, '');
    return `RewriteRule "^${literalPattern(path)}/?$" "${target(to)}" [R=301,L,NE]`;
  });
  for (const { ranges, home } of languages) {
    lines.push(
      `RewriteCond "%{HTTP:Accept-Language}" "${headerPattern(ranges, languages)}" [NC]`,
      `RewriteRule "^$" "${target(home)}" [R=302,L,NE]`,
    );
  }
  const rules = ['<IfModule mod_rewrite.c>', 'RewriteEngine On', ...lines, '</IfModule>'];
  // Caches must keep one answer for each language. mod_rewrite adds this header only in a server's own settings.
  const vary = [
    '<IfModule mod_headers.c>',
    `Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^${literalPattern(basePath)}(?:index\\.html)?$#"`,
    '</IfModule>',
  ];
  const note = '# Copy this into .htaccess at the root of the site.';
  return `${[note, ...rules, ...(languages.length > 0 ? vary : [])].join('\n')}\n`;
}

/** Escapes the address that a rule leads to: in it, `%1` would name a group of the condition. */
function target(path: string): string {
  return encodeRule(path).replace(/%/g, '\\%');
}
