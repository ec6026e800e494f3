import type { Code, Construct, Event, Extension, State, TokenizeContext } from 'micromark-util-types';

/*
 * micromark makes a token of each mark that stands for nothing, such as `!` or `&`, and joins them in the end by moving
 * whatever comes behind, which costs a text of such marks the square of its length. This reads a mark that no other
 * syntax reads, with the text behind it, and joins them at once to the text before.
 */

type Field = 'text' | 'string';

/** Returns the syntax of marks that stand for nothing, which comes after every other. */
export function plainMarkSyntax(): Extension {
  return { text: { null: plainMark('text') }, string: { null: plainMark('string') } };
}

function plainMark(field: Field): Construct {
  return {
    add: 'after',
    resolveTo: joinData,
    tokenize(effects, ok) {
      const readText: State = (code) => {
        if (startsMark(this, field, code)) {
          effects.exit('data');
          return ok(code);
        }
        effects.consume(code);
        return readText;
      };
      return (code) => {
        effects.enter('data');
        effects.consume(code);
        return readText;
      };
    },
  };
}

/** Decides as micromark does whether syntax can start at a character. */
function startsMark(context: TokenizeContext, field: Field, code: Code): boolean {
  if (code === null) return true;
  const constructs = [context.parser.constructs[field][code] ?? []].flat();
  return constructs.some(({ previous }) => previous?.call(context, context.previous) ?? true);
}

/** Joins the last two tokens where both are text. */
function joinData(events: Event[]): Event[] {
  const [before, after] = [events.at(-3)?.[1], events.at(-1)?.[1]];
  if (before?.type !== 'data' || after?.type !== 'data') return events;
  before.end = after.end;
  events.length -= 2;
  return events;
}
