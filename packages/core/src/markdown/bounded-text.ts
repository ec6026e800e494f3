import {
  attention,
  autolink,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  setextUnderline,
} from 'micromark-core-commonmark';
import type { Construct, ConstructRecord, Extension, TokenizeContext } from 'micromark-util-types';
import { shortEvents } from './short-events.js';

/**
 * What one paragraph may hold before its marks are read as text: some 500 links. A parser's time grows with the square.
 */
const mostEvents = 10_000;
/** Brackets that are open at once. */
const mostOpen = 100;
/** Characters of a text that may be looked at in vain for the end of code or HTML. */
const mostInVain = 1_000_000;
/** No label is longer than 999 characters, so no longer text between brackets is looked up. */
const longestLabel = 2000;

/** Takes the line of a paragraph that holds more marks than are read. */
export type Exceed = (line: number) => void;

interface Labels {
  readonly _labelStarts?: readonly unknown[];
}

/**
 * Gives the marks of Markdown inside paragraphs, and headings that are underlined, read in a time that grows with the
 * length of a text and not with its square: from a certain density on, what is left of the paragraph is text.
 */
export function boundedText(exceed: Exceed, extensions: readonly Extension[]): Extension[] {
  let inVain = 0;
  let pruned = false;
  // A mark is only left in its text where every construct that starts with it says so: micromark's own ones would not.
  const prune = ({ parser: { constructs } }: TokenizeContext): void => {
    if (pruned) return;
    pruned = true;
    for (const list of Object.values(constructs.text)) {
      if (!Array.isArray(list)) continue;
      const kept = list.filter(({ name }) => name === undefined || !replaced.includes(name));
      list.splice(0, list.length, ...kept);
    }
  };
  const within = (context: TokenizeContext, allowed: boolean): boolean => {
    if (allowed) return true;
    exceed(context.now().line);
    return false;
  };
  const few = (context: TokenizeContext): boolean => within(context, context.events.length < mostEvents);
  const bound = (construct: Construct, allowed = few): Construct => ({
    ...construct,
    name: `bounded:${construct.name ?? ''}`,
    previous(code) {
      return (construct.previous?.call(this, code) ?? true) && allowed(this);
    },
    tokenize(effects, ok, nok) {
      prune(this);
      return allowed(this) ? construct.tokenize.call(this, effects, ok, nok) : nok;
    },
  });
  const opening = (construct: Construct): Construct =>
    bound(construct, (context) => {
      const { length = 0 } = (context as Labels)._labelStarts ?? [];
      return few(context) && within(context, length < mostOpen);
    });
  const searching = (construct: Construct): Construct =>
    bound(
      {
        ...construct,
        tokenize(effects, ok, nok) {
          const start = this.now().offset;
          return construct.tokenize.call(this, effects, ok, (code) => {
            inVain += this.now().offset - start;
            return nok(code);
          });
        },
      },
      (context) => few(context) && within(context, inVain < mostInVain),
    );
  const ending = bound({
    ...labelEnd,
    tokenize(effects, ok, nok) {
      const slice: TokenizeContext['sliceSerialize'] = (token, expand) =>
        token.end.offset - token.start.offset > longestLabel ? '' : this.sliceSerialize(token, expand);
      const context = Object.assign(Object.create(this), { sliceSerialize: slice });
      return labelEnd.tokenize.call(context, effects, ok, nok);
    },
  });
  const own: Extension = {
    flow: { 45: underline, 61: underline },
    disable: { null: ['setextUnderline'] },
    text: {
      33: opening(labelStartImage),
      38: bound(characterReference),
      42: bound(attention),
      60: [bound(autolink), searching(htmlText)],
      91: opening(labelStartLink),
      92: [bound(hardBreakEscape), bound(characterEscape)],
      93: ending,
      95: bound(attention),
      96: searching(codeText),
    },
  };
  const short = shortEvents();
  return [
    own,
    short.extension,
    ...extensions.map((extension) => ({
      ...extension,
      ...(extension.text && { text: boundAll(extension.text, bound) }),
      ...(extension.document && { document: boundAll(extension.document, short.watched) }),
    })),
  ];
}

/** Resolves a heading within its own events: micromark copies those of the whole text for each heading. */
const underline: Construct = {
  ...setextUnderline,
  name: 'bounded:setextUnderline',
  resolveTo(events, context) {
    const start = events.findLastIndex(([kind, { type }]) => kind === 'enter' && type === 'content');
    const own = events.splice(start);
    for (const event of setextUnderline.resolveTo?.(own, context) ?? own) events.push(event);
    return events;
  },
};

const replaced = [
  attention,
  autolink,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
].flatMap(({ name }) => (name === undefined ? [] : [name]));

function boundAll(text: ConstructRecord, bound: (construct: Construct) => Construct): ConstructRecord {
  const entries = Object.entries(text).map(([code, constructs]) => [
    code,
    Array.isArray(constructs) ? constructs.map(bound) : constructs && bound(constructs as Construct),
  ]);
  return Object.fromEntries(entries) as ConstructRecord;
}
