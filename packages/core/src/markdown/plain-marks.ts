import type { Construct, Event, Extension, State } from 'micromark-util-types';

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
        // Another syntax can start here.
        if (code === null || this.parser.constructs[field][code]) {
          effects.exit('data');
          return ok(code);
        }
        return effects.consume(code) ?? readText;
      };
      return (code) => {
        effects.enter('data');
        return effects.consume(code) ?? readText;
      };
    },
  };
}

/** Joins the last two tokens where both are text. */
function joinData(events: Event[]): Event[] {
  const [before, , after] = events.slice(-3).map(([, token]) => token);
  if (before?.type === 'data' && after) {
    before.end = after.end;
    events.length -= 2;
  }
  return events;
}
