/** Returns what stands at a path of the settings; undefined where nothing does. */
export function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  let inner = settings;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}
