const attribute = /([a-zA-Z_:@][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

/** Returns the name of a tag, in lower case unless it is a component's, `<Card>`; undefined of a comment. */
export function tagName(tag: string): string | undefined {
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(tag)?.[1];
  return name === undefined || /^[A-Z].*[a-z]/.test(name) ? name : name.toLowerCase();
}

/** Returns the attributes of a tag whose values are plain text. */
export function htmlAttributes(tag: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null);
  const written = tag.slice((/^<[\w.:-]+/.exec(tag)?.[0] ?? '').length, 4000);
  if (!written.includes('=')) return attributes;
  for (const [, name = '', double, single, bare] of written.matchAll(attribute))
    attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  return attributes;
}
