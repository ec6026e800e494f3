/** A question as it is written down: of which thing, by which name (its facts by none), with which values. */
type Written = readonly [thing: string, name: string, ...values: readonly unknown[]];

/** Decides whether an object is a plain one, and no thing of the library. */
export function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Writes facts down. What the schema of a site's own data made may be what JSON does not know. */
export function factsOf(value: unknown): string {
  if (typeof value !== 'object' || !value || !('data' in value)) return JSON.stringify(value) ?? 'undefined';
  return JSON.stringify({ ...value, data: undefined }) + JSON.stringify(value.data, writable);
}

function writable(_: string, part: unknown): unknown {
  if (typeof part === 'bigint') return `${part}n`;
  return part instanceof Map || part instanceof Set ? [...part] : part;
}

/**
 * Returns what asks a thing again: for its facts, one of its own functions or fields, or what its class leads to;
 * undefined where it has nothing of that name.
 */
export function memberOf(thing: object, name: string): ((values: readonly unknown[]) => unknown) | undefined {
  if (name === '') return () => thing;
  for (
    let place: object | null = thing;
    place && place !== Object.prototype;
    place = Object.getPrototypeOf(place)
  ) {
    const member = Object.getOwnPropertyDescriptor(place, name);
    if (!member || (place !== thing && !member.get)) continue;
    return (values) => {
      const found: unknown = Reflect.get(thing, name);
      return typeof found === 'function' ? found(...values) : found;
    };
  }
  return undefined;
}

/** Reads a question; undefined where it is none. */
export function parseQuestion(question: string): Written | undefined {
  try {
    const written: unknown = JSON.parse(question);
    return Array.isArray(written) && written.length > 1 ? (written as [string, string]) : undefined;
  } catch {
    return undefined;
  }
}
