/** `markdown="1"`, by which HTML says that its content is Markdown. */
export const markdownAttribute = /[ \t]markdown(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|\w+))?(?=[ \t]|$|\/?>)/;
