import { encodeRule, headerPattern, type ServerRules } from './server-rules.js';

/**
 * Gives the rules of a site for Apache (https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html), to be copied into a
 * `.htaccess` file at the root of the output. It is not written there, since a server that does not allow these
 * directives answers every request with an error.
 */
export function writeApacheRules({ basePath, redirects, languages }: ServerRules): string {
  const lines = redirects.map(({ permalink, to }) => {
    const path = permalink.slice(basePath.length).replace(/\/$/, '');
    return `RewriteRule "^${literal(path)}/?$" "${target(to)}" [R=301,L,NE]`;
  });
  for (const { ranges, home } of languages) {
    lines.push(
      `RewriteCond "%{HTTP:Accept-Language}" "${headerPattern(ranges, languages)}" [NC]`,
      `RewriteRule "^$" "${target(home)}" [R=302,L,NE]`,
    );
  }
  const rules = ['<IfModule mod_rewrite.c>', 'RewriteEngine On', ...lines, '</IfModule>'];
  // Caches keep one answer a language; mod_rewrite says so for what it redirects from a server's settings only.
  const vary = [
    '<IfModule mod_headers.c>',
    `Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^${literal(basePath)}(?:index\\.html)?$#"`,
    '</IfModule>',
  ];
  const note = '# Copy this into .htaccess at the root of the site.';
  return `${[note, ...rules, ...(languages.length > 0 ? vary : [])].join('\n')}\n`;
}

/** A path as a regular expression that matches it alone. In Apache's settings nothing escapes a quotation mark. */
function literal(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/"/g, '\\x22');
}

/** `%1` would stand for what a condition found. */
function target(path: string): string {
  return encodeRule(path).replace(/%/g, '\\%');
}
