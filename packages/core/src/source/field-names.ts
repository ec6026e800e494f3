import { foreignFieldNames, isSharedName, plainName, readForeignField } from '../dialect/index.js';

/** A field as it was understood. */
export interface FieldName {
  readonly name: string;
  /** What the author wrote, as a value of that field. */
  readonly value: unknown;
  /** Set where the author wrote another name. */
  readonly foreign: boolean;
}

/** Returns the reader of field names, which finds our name for a written one; undefined where it means nothing. */
export function createFieldNames(
  names: readonly string[],
): (written: string, value: unknown) => FieldName | undefined {
  const byPlain = new Map(names.map((name) => [plainName(name), name]));
  return (written, value) => {
    const plain = plainName(written);
    const ours = byPlain.get(plain);
    if (ours !== undefined && !isSharedName(plain)) return { name: ours, value, foreign: ours !== written };
    const [name, read] = readForeignField(written, value) ?? [];
    return name === undefined ? undefined : { name, value: read, foreign: name !== written };
  };
}

/** Returns the names that a mistyped one may have meant, and what each is read as: ours, and those of other tools. */
export function namesToMean(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...foreignFieldNames(), ...names.map((name) => [name, name] as const)]);
}
