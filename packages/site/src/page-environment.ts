import nunjucks, {
  type Environment,
  type EnvironmentOptions,
  type Extension,
  type LoaderSource,
  type TemplateContext,
} from '@11ty/nunjucks';
import { PackagedLoader } from './environment.js';
import type { OwnPage } from './view.js';

/** The tag that a template of the theme starts with where a page of the project's own reaches it. */
const tag = 'almanachFrame';
const start = `{% ${tag} %}`;

/** Makes what a template of the theme needs on a page of the project's own; undefined before there is a library. */
export type FrameOf = (page: OwnPage) => object | undefined;

/** Where and how the templates of a project are found. */
export interface PageEnvironmentOptions {
  /** The project's own folders of templates: they win over the theme's. */
  readonly searched: readonly string[];
  /** The theme's folders. */
  readonly folders: readonly string[];
  readonly options: EnvironmentOptions;
  readonly frameOf: FrameOf;
}

/**
 * Creates what renders the project's own pages: their templates are found as ever, then those of the theme, so that a
 * page may write `{% extends 'layout.njk' %}`. It is not the environment of the theme's pages, whose templates are read
 * without the spaces around tags and must not meet a `layout.njk` of the project.
 */
export function createPageEnvironment({
  searched,
  folders,
  options,
  frameOf,
}: PageEnvironmentOptions): Environment {
  const environment = new nunjucks.Environment(
    [
      new nunjucks.FileSystemLoader(searched),
      new FramedLoader(folders),
      new FramedPackagedLoader(folders.slice(-1)),
    ],
    { autoescape: true, ...options },
  );
  return environment.addExtension(tag, new FrameTag(frameOf));
}

class FramedLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): LoaderSource | null {
    return framed(super.getSource(name));
  }
}

class FramedPackagedLoader extends PackagedLoader {
  override getSource(name: string): LoaderSource | null {
    return framed(super.getSource(name));
  }
}

/** The tag stands on the first line, so that the others keep their numbers. */
function framed(source: LoaderSource | null): LoaderSource | null {
  return source && { ...source, src: start + source.src };
}

/** Fills in what the page leaves open: what the page itself defines stays. */
class FrameTag implements Extension {
  readonly tags = [tag];

  constructor(readonly frameOf: FrameOf) {}

  parse: Extension['parse'] = (parser, nodes) => {
    const token = parser.nextToken();
    parser.advanceAfterBlockEnd(token.value);
    return new nodes.CallExtension(this, 'run', undefined, []);
  };

  run(context: TemplateContext): string {
    if (context.lookup('view') !== undefined) return '';
    const frame = this.frameOf(ownPageOf(context.getVariables())) ?? {};
    for (const [name, value] of Object.entries(frame))
      if (context.lookup(name) === undefined) context.setVariable(name, value);
    return '';
  }
}

/** Reads what Eleventy's data say of a page of the project's own. */
function ownPageOf({ locale, title, page, almanach }: Readonly<Record<string, unknown>>): OwnPage {
  return {
    locale: textOf(memberOf(almanach, 'locale')) ?? textOf(locale),
    key: textOf(memberOf(almanach, 'key')),
    title: textOf(memberOf(almanach, 'title')) ?? textOf(title),
    permalink: textOf(memberOf(page, 'url')) ?? '',
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A copy of Nunjucks. */
export type SafeStringMaker = Pick<typeof nunjucks, 'runtime'>;

/**
 * Lets each of two copies of Nunjucks take for HTML what the other marks as such. Eleventy renders with a copy of its
 * own in whatever environment it is given; without this, `{{ content | safe }}` would be escaped.
 */
export function shareSafeStrings(other: SafeStringMaker): void {
  const types = [nunjucks.runtime.SafeString, other.runtime.SafeString];
  for (const type of types)
    Object.defineProperty(type, Symbol.hasInstance, {
      configurable: true,
      value: (value: unknown) =>
        types.some(({ prototype }) => Object.prototype.isPrototypeOf.call(prototype, Object(value))),
    });
}
