import type { StandardSchemaV1 } from '@standard-schema/spec';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** Checks the site's own data of every document against its schema, and keeps what the schema makes of it. */
export function checkData(graph: ContentGraph, schema: StandardSchemaV1 | undefined) {
  const values = new Map<string, unknown>();
  const diagnostics: Diagnostic[] = [];
  for (const { file, fields, places } of schema ? graph.nodes : []) {
    const result = schema?.['~standard'].validate(fields.data ?? {});
    if (result instanceof Promise)
      throw new TypeError('Expected a schema that answers at once, not a promise');
    for (const { message, path = [] } of result?.issues ?? []) {
      const name = ['data', ...path.map((part) => String(typeof part === 'object' ? part.key : part))].join(
        '.',
      );
      const place = placeIn(file, places[name] ?? places[name.slice(5)] ?? places.data ?? places['']);
      diagnostics.push(diagnose('data-invalid', place, { name, found: message }));
    }
    if (result && !result.issues) values.set(file, result.value);
  }
  return {
    diagnostics,
    of: ({ file, fields }: Node): unknown => (values.has(file) ? values.get(file) : fields.data),
  };
}
