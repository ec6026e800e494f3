import { resolveAll } from 'micromark-util-resolve-all';
import type { Event, Token, TokenizeContext } from 'micromark-util-types';

/** A kind of marks that come in pairs. */
export interface MarkKind {
  /** The type of a mark that has no other end yet; one that never gets one becomes text. */
  readonly type: Token['type'];
  /** Decides whether a mark can be the other end of one that can close. */
  readonly isMatch: (opener: Token, closer: Token) => boolean;
  /** Returns what marks that can close share where whatever matches none of them matches none of the others. */
  readonly keyOf: (closer: Token, code: number) => string;
  /** Makes an element of two marks, and takes from them what stands for it. */
  readonly pair: (opener: Token, closer: Token) => MarkPair;
}

/** The tokens of an element. */
export interface MarkPair {
  readonly group: Token;
  readonly opening: Token;
  readonly text: Token;
  readonly closing: Token;
}

/** A mark that can open an element, and where it stands among the events. */
interface Opener {
  readonly token: Token;
  readonly code: number;
  readonly at: number;
}

/**
 * Pairs marks, in a time that grows with their number: where a mark finds no other end, those like it behind it look no
 * further back.
 *
 * @see https://spec.commonmark.org/0.31.2/#process-emphasis
 */
export function pairMarks(events: Event[], context: TokenizeContext, kind: MarkKind): Event[] {
  const pairing = new Pairing(context, kind);
  for (const event of events) pairing.read(event);
  const paired = pairing.end();
  // micromark goes on with the list that it gave, whatever a resolver returns.
  events.length = 0;
  for (const event of paired) events.push(event);
  return events;
}

class Pairing {
  readonly #context: TokenizeContext;
  readonly #kind: MarkKind;
  readonly #openers: Opener[] = [];
  /** For marks of a key, how many of the openers match none of them. */
  readonly #bottoms = new Map<string, number>();
  #events: Event[] = [];

  constructor(context: TokenizeContext, kind: MarkKind) {
    this.#context = context;
    this.#kind = kind;
  }

  /** Reads the next event. */
  read(event: Event): void {
    const [step, token] = event;
    if (token.type !== this.#kind.type) this.#events.push(event);
    else if (step === 'enter') this.#readMark(token);
  }

  /** Returns the events, in which marks without another end are text. */
  end(): Event[] {
    for (const [, token] of this.#events) if (token.type === this.#kind.type) token.type = 'data';
    return this.#events;
  }

  #readMark(token: Token): void {
    const code = this.#context.sliceSerialize(token).charCodeAt(0);
    while (token._close && token.type === this.#kind.type && !isEmpty(token)) {
      const opener = this.#openerOf(token, code);
      if (!opener) break;
      this.#close(opener, token);
    }
    if (token.type !== this.#kind.type || isEmpty(token)) return;
    if (token._open) this.#openers.push({ token, code, at: this.#events.length });
    this.#add('enter', token);
    this.#add('exit', token);
  }

  /** Finds the nearest mark that one closes, and drops those behind it, which then close none. */
  #openerOf(closer: Token, code: number): Opener | undefined {
    const key = this.#kind.keyOf(closer, code);
    const bottom = this.#bottoms.get(key) ?? 0;
    for (let index = this.#openers.length - 1; index >= bottom; index--) {
      const opener = this.#openers[index] as Opener;
      if (opener.code !== code || !this.#kind.isMatch(opener.token, closer)) continue;
      this.#openers.length = index;
      for (const [other, at] of this.#bottoms) if (at > index) this.#bottoms.set(other, index);
      return opener;
    }
    this.#bottoms.set(key, this.#openers.length);
    return undefined;
  }

  #close(opener: Opener, closer: Token): void {
    const inner = this.#events.slice(opener.at + 2);
    this.#events.length = opener.at;
    const { group, opening, text, closing } = this.#kind.pair(opener.token, closer);
    if (opener.token.type === this.#kind.type && !isEmpty(opener.token)) {
      this.#openers.push(opener);
      this.#add('enter', opener.token);
      this.#add('exit', opener.token);
    }
    this.#add('enter', group);
    this.#add('enter', opening);
    this.#add('exit', opening);
    this.#add('enter', text);
    const resolvers = this.#context.parser.constructs.insideSpan.null ?? [];
    for (const event of resolveAll(resolvers, inner, this.#context)) this.#events.push(event);
    this.#add('exit', text);
    this.#add('enter', closing);
    this.#add('exit', closing);
    this.#add('exit', group);
  }

  #add(step: Event[0], token: Token): void {
    this.#events.push([step, token, this.#context]);
  }
}

function isEmpty({ start, end }: Token): boolean {
  return start.offset === end.offset;
}
