import {
  $ZodArray,
  type $ZodError,
  $ZodNever,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  type $ZodType,
  $ZodUnion,
  safeParse,
} from 'zod/v4/core';
import { nearestName } from '../text/nearest.js';
import { explainIssue } from './explain-issue.js';

/** A setting that does not fit, or whose name the schema does not know. */
export interface SettingProblem {
  readonly path: readonly PropertyKey[];
  /** What should stand there; of an unknown name the nearest known one, where one is near. */
  readonly expected: string | undefined;
  readonly unknown: boolean;
}

/** What is left of a setting without the parts that do not fit; no value where nothing of it can be used. */
export interface SettingReading {
  readonly value?: unknown;
  readonly problems: readonly SettingProblem[];
}

type Group = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

/**
 * Reads a setting: each member of a group and each item of a list is judged by itself, so that one that does not fit is
 * reported and left out, and all others count. A list keeps a hole in its place, because the items behind it are found
 * in the file by their number. A group without a member that it must have is left out as a whole.
 */
export function readSetting(schema: $ZodType, value: unknown, path: Path = []): SettingReading {
  const parsed = safeParse(schema, value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const parts = readParts(schema, value, path);
  return parts && parts.problems.length > 0 ? parts : { problems: [explainWhole(parsed.error, path)] };
}

/** Reads what a setting is made of; undefined where it has no parts, or not those that its schema speaks of. */
function readParts(schema: $ZodType, value: unknown, path: Path): SettingReading | undefined {
  if (schema instanceof $ZodOptional) return readSetting(schema._zod.def.innerType, value, path);
  if (schema instanceof $ZodUnion) return readChoice(schema._zod.def.options, value, path);
  if (schema instanceof $ZodArray) {
    return Array.isArray(value) ? readList(schema._zod.def.element, value, path) : undefined;
  }
  if (!isGroup(value)) return undefined;
  if (schema instanceof $ZodObject) {
    const { shape, catchall } = schema._zod.def;
    return readGroup(shape, catchall, value, path);
  }
  return schema instanceof $ZodRecord ? readEntries(schema._zod.def.valueType, value, path) : undefined;
}

/** @param rest The schema of members without one of their own; where there is none, their names are unknown. */
function readGroup(
  shape: Readonly<Record<string, $ZodType>>,
  rest: $ZodType | undefined,
  group: Group,
  path: Path,
): SettingReading {
  const others = Object.keys(group).filter((name) => !Object.hasOwn(shape, name));
  const open = rest !== undefined && !(rest instanceof $ZodNever);
  const problems: SettingProblem[] = [];
  const members: [string, unknown][] = [];
  let complete = true;
  for (const [name, schema] of [
    ...Object.entries(shape),
    ...(open ? others.map((name) => [name, rest] as const) : []),
  ]) {
    const reading = readSetting(schema, Object.hasOwn(group, name) ? group[name] : undefined, [
      ...path,
      name,
    ]);
    problems.push(...reading.problems);
    if (reading.value !== undefined) members.push([name, reading.value]);
    else complete &&= schema instanceof $ZodOptional;
  }
  for (const name of open ? [] : others) {
    const expected = nearestName(name, Object.keys(shape));
    problems.push({ path: [...path, name], expected, unknown: true });
  }
  return complete ? { value: Object.fromEntries(members), problems } : { problems };
}

function readEntries(schema: $ZodType, group: Group, path: Path): SettingReading {
  const readings = Object.entries(group).map(
    ([name, value]) => [name, readSetting(schema, value, [...path, name])] as const,
  );
  const entries = readings.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
  return {
    value: Object.fromEntries(entries),
    problems: readings.flatMap(([, { problems }]) => problems),
  };
}

function readList(schema: $ZodType, items: readonly unknown[], path: Path): SettingReading {
  const value: unknown[] = new Array(items.length);
  const problems: SettingProblem[] = [];
  for (const [index, item] of items.entries()) {
    const reading = readSetting(schema, item, [...path, index]);
    problems.push(...reading.problems);
    if (reading.value !== undefined) value[index] = reading.value;
  }
  return { value, problems };
}

/** Reads a setting as that of several shapes which it resembles most: the one with the fewest problems. */
function readChoice(schemas: readonly $ZodType[], value: unknown, path: Path): SettingReading | undefined {
  const readings = schemas
    .map((schema) => readParts(schema, value, path))
    .filter((reading) => reading !== undefined)
    .sort((one, other) => one.problems.length - other.problems.length);
  return readings[0];
}

function explainWhole({ issues: [issue] }: $ZodError, path: Path): SettingProblem {
  const { path: below, expected } = issue ? explainIssue(issue) : { path: [], expected: undefined };
  return { path: [...path, ...below], expected, unknown: false };
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
