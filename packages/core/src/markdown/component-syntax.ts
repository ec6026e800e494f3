import type { Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import { longestCall, parseCall } from './component-call.js';
import './component-node.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    componentCall: 'componentCall';
  }
}

const colon = 58;

/**
 * Returns the syntax that reads the calls of components, each a line of its own, and what makes nodes of them. The lines
 * that end containers are found later, in the tree: a line of colons within code ends none.
 */
export function componentSyntax(names: readonly string[]): {
  readonly syntax: Extension;
  readonly tree: FromMarkdownExtension;
} {
  return {
    syntax: { flow: { [colon]: callConstruct(names) } },
    tree: {
      enter: {
        componentCall(token: Token) {
          const parsed = parseCall(this.sliceSerialize(token), names);
          if (parsed) this.enter({ type: 'component', ...parsed, children: [] }, token);
        },
      },
      exit: {
        componentCall(token: Token) {
          this.exit(token);
        },
      },
    },
  };
}

function callConstruct(names: readonly string[]): Construct {
  return {
    name: 'componentCall',
    tokenize(effects, ok, nok) {
      const start = this.now();
      const isCall = (): boolean =>
        parseCall(this.sliceSerialize({ start, end: this.now() }), names) !== undefined;
      let length = 0;
      return (code) => {
        effects.enter('componentCall');
        return readLine(code);
      };
      function readLine(code: Parameters<typeof ok>[0]): ReturnType<typeof ok> {
        const isEnd = code === null || code < -2;
        if (!isEnd && length++ < longestCall) {
          if (length === 2 && code !== colon) return nok(code);
          effects.consume(code);
          return readLine;
        }
        if (!isEnd || !isCall()) return nok(code);
        effects.exit('componentCall');
        return ok(code);
      }
    },
  };
}
