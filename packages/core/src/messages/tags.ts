/** A tag of a message: an element of HTML, or the number or name of a component. */
interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
}

const pattern = /<(\/?)([A-Za-z][\w:.-]*|\d+)(?:\s[^<>]*)?>/g;

/** Elements that have no end. */
const ofItself: ReadonlySet<string> = new Set(
  'area br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements that a text may hold. A word between angle brackets that is none, `<file>`, stands for something itself. */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote button cite code dd del details dfn div dl dt em figure h1 h2 h3 h4 h5 h6 i ins kbd ' +
    'label li mark ol p pre q s samp section small span strong sub summary sup table td th time tr u ul var'
  ).split(' '),
);

/**
 * Returns the tags of a message in their order, `'<b><i></i></b>'`, without attributes.
 *
 * @example
 * tagsOf('See <a href="/fr/"><b>this</b></a><br />') // '<a><b></b></a><br>'
 */
export function tagsOf(text: string): string {
  return listTags(text).map(writeTag).join('');
}

/** Decides whether two messages have the same tags, each within the same others; their order may differ. */
export function haveSameTags(text: string, other: string): boolean {
  if (!text.includes('<') && !other.includes('<')) return true;
  return pathsOf(text) === pathsOf(other);
}

function listTags(text: string): Tag[] {
  const matches = [...text.matchAll(pattern)].map(([written, slash = '', name = '']) => ({
    name,
    closes: slash !== '',
    alone: ofItself.has(name.toLowerCase()) || written.endsWith('/>'),
  }));
  const closed = new Set(matches.filter(({ closes }) => closes).map(({ name }) => name));
  return matches
    .filter(
      ({ name, closes, alone }) =>
        closes || alone || closed.has(name) || /^\d/.test(name) || elements.has(name.toLowerCase()),
    )
    .map(({ name, closes, alone }) => ({ name, kind: alone ? 'alone' : closes ? 'close' : 'open' }));
}

function writeTag({ name, kind }: Tag): string {
  return kind === 'close' ? `</${name}>` : `<${name}>`;
}

/** Writes the way to each tag through those that are open around it, in one order for all texts that have the same. */
function pathsOf(text: string): string {
  const open: string[] = [];
  const paths: string[] = [];
  for (const { name, kind } of listTags(text)) {
    if (kind !== 'close') paths.push([...open, name].join('>'));
    if (kind === 'open') open.push(name);
    if (kind !== 'close') continue;
    // What closes another than the last one that is open, or none, makes a text of its own.
    if (open.at(-1) === name) open.pop();
    else paths.push(`${open.join('>')}</${name}`);
  }
  return [...paths.sort(), ...open.map((name) => `<${name}`)].join('\n');
}
