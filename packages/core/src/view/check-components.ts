import { diagnose } from '../diagnostic.js';
import type { ComponentHole, Components } from '../markdown/component.js';
import type { Shelf } from '../shelf/shelf.js';
import type { Diagnostic, Hole, HtmlWithHoles } from '../types.js';
import { createFiller } from './create-filler.js';
import { fillHoles } from './fill-holes.js';
import type { FillSources } from './fill-sources.js';

/** What the calls of a library are checked with. */
export interface CheckSources {
  readonly shelves: readonly Shelf[];
  readonly components: Components;
  /** Returns what the holes of the documents that a shelf lists are filled from. */
  fillSourcesOf(shelf: Shelf): FillSources;
}

/** The calls that fail, and what is told of them. */
export interface CheckedCalls {
  readonly failed: ReadonlySet<ComponentHole>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Calls every component once for each document and locale that shows it, and reports the calls that fail, so that all
 * problems are known when the library opens.
 *
 * @throws TypeError where a document calls a component that the library was not given.
 */
export function checkComponents({ shelves, components, fillSourcesOf }: CheckSources): CheckedCalls {
  const diagnostics = new Map<string, Diagnostic>();
  const failed = new Set<ComponentHole>();
  for (const shelf of shelves) {
    const { entries, notFound } = shelf;
    for (const { node, missing } of [...entries.values(), ...(notFound ? [notFound] : [])]) {
      const calls = node && missing !== 'link' ? node.html.filter(isCall) : [];
      if (!node || calls.length === 0) continue;
      expectGiven(calls, components, node.file);
      const filler = createFiller(node, fillSourcesOf(shelf));
      fillHoles(calls, {
        ...filler,
        component(hole, children) {
          try {
            return filler.component(hole, children);
          } catch (error) {
            const { name, line, column } = hole;
            const problem = diagnose(
              'component-failed',
              { file: node.file, line, column },
              { name, found: reasonOf(error) },
            );
            failed.add(hole);
            diagnostics.set(JSON.stringify(problem), problem);
            return children;
          }
        },
      });
    }
  }
  return { failed, diagnostics: [...diagnostics.values()] };
}

function isCall(piece: string | Hole): piece is ComponentHole {
  return typeof piece === 'object' && piece.hole === 'component';
}

function expectGiven(html: HtmlWithHoles, components: Components, file: string): void {
  for (const { name, line, children } of html.filter(isCall)) {
    if (!Object.hasOwn(components, name))
      throw new TypeError(`Expected the component \`${name}\`, which ${file} calls on line ${line}`);
    expectGiven(children, components, file);
  }
}

/** Returns what a component itself threw. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
