import { type OutputUnit, Validator } from '@cfworker/json-schema';
import { typeWords } from '../site-config/type-words.js';
import { isRecord } from '../text/is-record.js';

/**
 * Compares a value with the JSON Schema of a field that the site declares, and returns what the value lacks, or
 * undefined where it fits.
 *
 * @example
 * fitDeclared({ type: 'integer', maximum: 5 }, 7) // 'expected at most 5'
 */
export function fitDeclared(schema: unknown, value: unknown): string | undefined {
  if (!isRecord(schema)) return undefined;
  try {
    const { errors } = new Validator(structuredClone(schema), '2020-12').validate(value);
    const mismatches = errors.filter(({ keyword }) => !applicators.has(keyword));
    const [first] = mismatches;
    if (!first) return undefined;
    const beside = mismatches.filter(({ instanceLocation }) => instanceLocation === first.instanceLocation);
    const expected = [...new Set(beside.map((mismatch) => explainMismatch(mismatch, schema)))].join(' or ');
    const path = segmentsOf(first.instanceLocation).join('.');
    return `expected ${path === '' ? '' : `\`${path}\` to be `}${expected}`;
  } catch {
    // A schema that cannot be read is the site's own matter: no document is at fault.
    return undefined;
  }
}

/** Keywords whose mismatch only says that a schema below them does not fit. */
const applicators: ReadonlySet<string> = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'dependentSchemas',
  'else',
  'items',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

function explainMismatch({ keyword, keywordLocation }: OutputUnit, schema: unknown): string {
  const limit = resolvePointer(schema, segmentsOf(keywordLocation));
  switch (keyword) {
    case 'false':
      return 'absent';
    case 'type':
      return [limit].flat().map(typeWord).join(' or ');
    case 'enum':
      return [limit].flat().map(String).join(', ');
    case 'const':
      return String(limit);
    case 'required':
      return `a group with ${[limit].flat().join(', ')}`;
    case 'pattern':
      return `a text like /${limit}/`;
    case 'format':
      return String(limit);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? 'a value that is not empty' : `at least ${limit} ${units[keyword]}`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `at most ${limit} ${units[keyword]}`;
    case 'uniqueItems':
      return 'items that differ';
    default:
      return Object.hasOwn(bounds, keyword)
        ? `${bounds[keyword]} ${limit}`
        : `a value that fits \`${keyword}\``;
  }
}

const units = {
  minLength: 'characters',
  maxLength: 'characters',
  minItems: 'items',
  maxItems: 'items',
  minProperties: 'fields',
  maxProperties: 'fields',
} as const;

const bounds: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
  multipleOf: 'a multiple of',
};

function typeWord(type: unknown): string {
  const word = typeWords[String(type)];
  if (word === undefined) throw new TypeError(`Expected a type of JSON Schema, not \`${String(type)}\``);
  return word;
}

/** Splits a JSON Pointer, `'#/a~1b/0'`, into its names. */
function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Resolves the names of a pointer in a schema; a `$ref` among them leads on from the schema's root. */
function resolvePointer(schema: unknown, names: readonly string[]): unknown {
  let inner = schema;
  for (const name of names) {
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined;
    if (name === '$ref' && typeof inner === 'string') inner = resolvePointer(schema, segmentsOf(inner));
  }
  return inner;
}
