import nunjucks, { type Blocks, type Callback, type RootFunction } from '@11ty/nunjucks';
import { Context } from './context.js';
import { Frame } from './frame.js';
import { runtime } from './runtime.js';

const { _prettifyError: nameTemplate } = nunjucks.lib;

/** The functions of a template, and the text that they were compiled from. */
interface Compiled {
  readonly text: string;
  readonly blocks: Blocks;
  readonly root: RootFunction;
}

/** The templates that were compiled last, by their paths: a server renders the same ones in build after build. */
const compiledByPath = new Map<string, Compiled>();

/** A template of the theme: it renders as one of Nunjucks does, with a runtime and a context of our own. */
export class ThemeTemplate extends nunjucks.Template {
  override render(
    variables: Record<string, unknown>,
    parentFrame?: Frame,
    done?: Callback<string>,
  ): string | null {
    let result: string | null = null;
    let failed = false;
    const finish: Callback<string> = (error, text) => {
      // What comes after an error is the text without what failed.
      if (failed && done && text !== undefined) return;
      failed ||= Boolean(error);
      const problem = error ? nameTemplate(this.path, this.env.opts.dev, error) : error;
      if (done) done(problem, text);
      else if (problem) throw problem;
      else result = text ?? null;
    };
    try {
      this.compile();
    } catch (error) {
      finish(error);
      return null;
    }
    const frame = parentFrame?.push(true) ?? new Frame();
    frame.topLevel = true;
    this.rootRenderFunc(this.env, new Context(variables, this.blocks, this.env), frame, runtime, finish);
    return result;
  }

  /** Renders the template for what it defines: without the variables of who imports it, or with them. */
  override getExported(
    ...given: [Callback<object>] | [Record<string, unknown>, Frame, Callback<object>]
  ): void {
    const [variables, parentFrame, done] = given.length === 1 ? [{}, undefined, given[0]] : given;
    try {
      this.compile();
    } catch (error) {
      done(error);
      return;
    }
    const frame = parentFrame?.push() ?? new Frame();
    frame.topLevel = true;
    const context = new Context(variables, this.blocks, this.env);
    this.rootRenderFunc(this.env, context, frame, runtime, (error) => {
      if (error) done(error);
      else done(null, context.getExported());
    });
  }

  override _compile(): void {
    const text = this.tmplStr;
    const present = text === undefined ? undefined : compiledByPath.get(this.path);
    if (present && present.text === text) {
      this.blocks = present.blocks;
      this.rootRenderFunc = present.root;
      this.compiled = true;
      return;
    }
    super._compile();
    if (text !== undefined)
      compiledByPath.set(this.path, { text, blocks: this.blocks, root: this.rootRenderFunc });
  }
}
