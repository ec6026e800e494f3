import { blockQuote, list } from 'micromark-core-commonmark';
import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types';

/** How many events of a document are kept at hand. */
const mostEvents = 1000;

/** What keeps the list short: marks of quotes and lists, and what watches those of an extension too. */
export interface ShortEvents {
  readonly extension: Extension;
  readonly watched: (construct: Construct) => Construct;
}

/**
 * Gives what keeps the list of a document's events short while its quotes and lists are read. micromark writes that
 * list anew whenever an item ends what the one before it holds, as in `1. > a` below `1. > a`, and takes a time that
 * grows with the square of their number. Where a new flow starts, nothing points into the list but to its last flow:
 * what comes before is set aside, and put back at the end.
 */
export function shortEvents(): ShortEvents {
  const aside: Event[][] = [];
  let document: TokenizeContext | undefined;
  const shorten = (): void => {
    if (!document || document.events.length < mostEvents) return;
    const last = document.events.findLastIndex(([kind, { type }]) => kind === 'exit' && type === 'chunkFlow');
    if (last < 1) return;
    const kept = document.events.splice(last);
    aside.push(document.events);
    document.events = kept;
  };
  const watch = (context: TokenizeContext): void => {
    if (document) return;
    document = context;
    const { flow } = context.parser;
    context.parser.flow = (from) => {
      shorten();
      return flow(from);
    };
  };
  const resolveAll = (events: Event[]): Event[] => {
    document = undefined;
    return [...aside.splice(0), events].flat();
  };
  const watched = (construct: Construct): Construct => ({
    ...construct,
    resolveAll,
    tokenize(effects, ok, nok) {
      watch(this);
      return construct.tokenize.call(this, effects, ok, nok);
    },
  });
  const item = watched(list);
  const markers = [42, 43, 45, ...Array.from({ length: 10 }, (_, digit) => 48 + digit)];
  const marks = { ...Object.fromEntries(markers.map((code) => [code, item])), 62: watched(blockQuote) };
  return { extension: { document: marks }, watched };
}
