import type { Blocks, Callback, Environment, RootFunction } from '@11ty/nunjucks';
import type { Frame } from './frame.js';

/** The variables and blocks of a template while it is rendered, as its compiled code asks for them. */
export class Context {
  #variables: Record<string, unknown>;
  /** Whether the variables are a copy. What a template sets stays its own; most of them set nothing. */
  #copied = false;
  readonly #globals: Readonly<Record<string, unknown>>;
  #blocks: Map<string, RootFunction[]> | undefined;
  #exported: string[] | undefined;

  constructor(variables: Record<string, unknown>, blocks: Blocks, { globals }: Pick<Environment, 'globals'>) {
    this.#variables = variables;
    this.#globals = globals;
    for (const [name, block] of Object.entries(blocks)) this.addBlock(name, block);
  }

  lookup(name: string): unknown {
    const value = this.#variables[name];
    if (value !== undefined || name in this.#variables) return value;
    return this.#globals[name];
  }

  setVariable(name: string, value: unknown): void {
    if (!this.#copied) this.#variables = { ...this.#variables };
    this.#copied = true;
    this.#variables[name] = value;
  }

  getVariables(): Readonly<Record<string, unknown>> {
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
    for (const name of this.#exported ?? []) exported[name] = this.#variables[name];
    return exported;
  }
}
