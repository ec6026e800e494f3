import { allowableScheme } from '../address.js';
import { componentName } from '../markdown/component.js';
import { isRecord } from '../text/is-record.js';
import { nearestName } from '../text/nearest.js';

/** What is wrong with a configuration. */
export interface ConfigProblem {
  /** The setting, `'markdown.remark.0'`. */
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

/** A setting's check: it names each part of the value that is wrong. */
type Check = (value: unknown, name: string) => ConfigProblem[];

const host = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d+)?$/i;

/** What `almanach.config.js` may hold. */
const settings: Readonly<Record<string, Check>> = {
  cache,
  strict: oneOf([true, false], 'true or false'),
  markdown: record({
    remark: list(plugin),
    rehype: list(plugin),
    math: oneOf([true, false], 'true or false'),
  }),
  sources: functions,
  parser: matching(/^remark$/, '`remark`'),
  components: named(componentName, 'a name of letters, digits and hyphens', module),
  allow: record({
    elements: list(text),
    attributes: named(/^(?:\*|[a-z][a-z0-9-]*)$/i, 'an element, or *', list(text)),
    iframes: list(matching(host, 'a host such as www.youtube-nocookie.com')),
    schemes: list(matching(allowableScheme, 'a scheme such as skype, that runs nothing')),
  }),
};

/** Lists what is wrong with a configuration: settings that are unknown, with the nearest known one, or not valid. */
export function checkConfig(config: unknown): ConfigProblem[] {
  return record(settings)(config, '');
}

function record(checks: Readonly<Record<string, Check>>): Check {
  return (value, name) => {
    if (value === undefined) return [];
    if (!isRecord(value)) return [problem(name || 'the default export', value, 'an object')];
    return Object.entries(value).flatMap(([key, part]) => {
      const path = join(name, key);
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check) return part === undefined ? [] : check(part, path);
      const names = Object.keys(checks);
      return [{ name: path, found: key, expected: nearestName(key, names) ?? `one of ${names.join(', ')}` }];
    });
  };
}

function named(pattern: RegExp, expected: string, check: Check): Check {
  return (value, name) => {
    if (!isRecord(value)) return [problem(name, value, 'an object')];
    return Object.entries(value).flatMap(([key, part]) =>
      pattern.test(key) ? check(part, join(name, key)) : [problem(join(name, key), key, expected)],
    );
  };
}

function list(check: Check): Check {
  return (value, name) =>
    Array.isArray(value)
      ? value.flatMap((part, index) => check(part, join(name, String(index))))
      : [problem(name, value, 'a list')];
}

function matching(pattern: RegExp, expected: string): Check {
  return (value, name) =>
    typeof value === 'string' && pattern.test(value) ? [] : [problem(name, value, expected)];
}

function text(value: unknown, name: string): ConfigProblem[] {
  return typeof value === 'string' && value !== '' ? [] : [problem(name, value, 'a text')];
}

function oneOf(values: readonly unknown[], expected: string): Check {
  return (value, name) => (values.includes(value) ? [] : [problem(name, value, expected)]);
}

function numberOf(unit: string): Check {
  return (value, name) =>
    typeof value === 'number' && value >= 0 ? [] : [problem(name, value, `a number of ${unit}`)];
}

function store(value: unknown, name: string): ConfigProblem[] {
  const fits = typeof value === 'function' || (isRecord(value) && typeof value.getItem === 'function');
  return fits ? [] : [problem(name, value, 'a driver of unstorage, or a function that returns one')];
}

const cacheSettings: Readonly<Record<string, Check>> = {
  folder: text,
  limit: numberOf('MiB'),
  remote: store,
  key: text,
  readOnly: oneOf([true, false], 'true or false'),
  deadline: numberOf('milliseconds'),
};

/** Checks what is said of the cache: `false`, a folder, or an object. */
function cache(value: unknown, name: string): ConfigProblem[] {
  if (value === false) return [];
  if (typeof value === 'string') return text(value, name);
  if (isRecord(value)) return record(cacheSettings)(value, name);
  return [problem(name, value, 'false, a folder, or an object')];
}

function module(value: unknown, name: string): ConfigProblem[] {
  const fits = typeof value === 'function' || (typeof value === 'string' && value !== '');
  return fits ? [] : [problem(name, value, 'the name of a module, or a function')];
}

/** Checks a function, or a list of them. */
function functions(value: unknown, name: string): ConfigProblem[] {
  const wrong = (part: unknown) => typeof part !== 'function';
  if (!Array.isArray(value))
    return wrong(value) ? [problem(name, value, 'a function that yields documents, or a list of them')] : [];
  return value.flatMap((part, index) =>
    wrong(part) ? [problem(join(name, String(index)), part, 'a function that yields documents')] : [],
  );
}

function plugin(value: unknown, name: string): ConfigProblem[] {
  return module(Array.isArray(value) ? value[0] : value, name);
}

function problem(name: string, value: unknown, expected: string): ConfigProblem {
  return {
    name,
    found: typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value),
    expected,
  };
}

function join(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}
