import type { Blocks, Callback, Environment, RootFunction } from '@11ty/nunjucks';
import type { Frame } from './frame.js';

/** The variables and blocks of a template while it is rendered, as its compiled code asks for them. */
export class Context {
  /** Those that were handed over, and, once somebody asks for all of them, those that the template sets. */
  #variables: Readonly<Record<string, unknown>>;
  /** What the template has set and stays its own; most templates set nothing. */
  #set: Map<string, unknown> | undefined;
  readonly #globals: Readonly<Record<string, unknown>>;
  #blocks: Map<string, RootFunction[]> | undefined;
  #exported: string[] | undefined;

  constructor(variables: Record<string, unknown>, blocks: Blocks, { globals }: Pick<Environment, 'globals'>) {
    this.#variables = variables;
    this.#globals = globals;
    for (const [name, block] of Object.entries(blocks)) this.addBlock(name, block);
  }

  lookup(name: string): unknown {
    if (this.#set?.has(name)) return this.#set.get(name);
    const value = this.#variables[name];
    if (value !== undefined || name in this.#variables) return value;
    return this.#globals[name];
  }

  setVariable(name: string, value: unknown): void {
    this.#set ??= new Map();
    this.#set.set(name, value);
  }

  getVariables(): Readonly<Record<string, unknown>> {
    if (this.#set) this.#variables = { ...this.#variables, ...Object.fromEntries(this.#set) };
    this.#set = undefined;
    return this.#variables;
  }

  /** Adds a block of a template that the first one extends: the first that was added is shown. */
  addBlock(name: string, block: RootFunction): this {
    this.#blocks ??= new Map();
    const blocks = this.#blocks.get(name);
    if (blocks) blocks.push(block);
    else this.#blocks.set(name, [block]);
    return this;
  }

  getBlock(name: string): RootFunction {
    const block = this.#blocks?.get(name)?.[0];
    if (!block) throw new Error(`unknown block "${name}"`);
    return block;
  }

  /** Renders the block that another one replaces, for `super()`. */
  getSuper(
    environment: Environment,
    name: string,
    block: RootFunction,
    frame: Frame,
    runtime: object,
    done: Callback<string>,
  ): void {
    const blocks = this.#blocks?.get(name) ?? [];
    const index = blocks.indexOf(block);
    const above = blocks[index + 1];
    if (index === -1 || !above) throw new Error(`no super block available for "${name}"`);
    above(environment, this, frame, runtime, done);
  }

  addExport(name: string): void {
    this.#exported ??= [];
    this.#exported.push(name);
  }

  /** Returns what the template defines for those that import it. */
  getExported(): Readonly<Record<string, unknown>> {
    const exported: Record<string, unknown> = {};
    for (const name of this.#exported ?? [])
      exported[name] = this.#set?.has(name) ? this.#set.get(name) : this.#variables[name];
    return exported;
  }
}
