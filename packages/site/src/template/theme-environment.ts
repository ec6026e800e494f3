import nunjucks, { type Callback, type Template } from '@11ty/nunjucks';
import { ThemeTemplate } from './theme-template.js';

/** Is given what the task before it returned, and a callback for its own result. */
type Task = (...values: unknown[]) => void;

/** Renders the theme's templates, which wait for nothing: each is looked for once, and tasks follow each other. */
export class ThemeEnvironment extends nunjucks.Environment {
  readonly #byName = new Map<string, ThemeTemplate>();
  readonly #byTemplate = new WeakMap<Template, ThemeTemplate>();

  override getTemplate(
    name: string,
    compiles?: boolean | Callback<Template>,
    parentName?: string | null,
    mayMiss?: boolean,
    done?: Callback<Template>,
  ): Template | undefined {
    const finish = typeof compiles === 'function' ? compiles : done;
    let template: ThemeTemplate;
    try {
      template = this.#byName.get(name) ?? this.#find(name, parentName, mayMiss);
    } catch (error) {
      if (!finish) throw error;
      finish(error);
      return undefined;
    }
    if (compiles === true) template.compile();
    if (!finish) return template;
    finish(null, template);
    return undefined;
  }

  #find(name: string, parentName: string | null = null, mayMiss = false): ThemeTemplate {
    const found = super.getTemplate(name, false, parentName, mayMiss);
    if (!found) throw new Error(`template not found: ${name}`);
    const template = this.#byTemplate.get(found) ?? themeTemplateOf(found, this);
    this.#byTemplate.set(found, template);
    // Which one `./menu.njk` names depends on the template that includes it.
    if (typeof name === 'string' && !name.startsWith('.')) this.#byName.set(name, template);
    return template;
  }

  override waterfall(tasks: readonly Task[], done: Callback<unknown>): void {
    let next = 0;
    const run = (error: unknown, ...values: unknown[]): void => {
      const task = error ? undefined : tasks[next++];
      if (task) task(...values, run);
      else done(error, ...values);
    };
    run(null);
  }
}

function themeTemplateOf({ tmplProps, tmplStr, path }: Template, environment: ThemeEnvironment) {
  const source = tmplProps ? { type: 'code' as const, obj: tmplProps } : (tmplStr ?? '');
  return new ThemeTemplate(source, environment, path, false);
}
