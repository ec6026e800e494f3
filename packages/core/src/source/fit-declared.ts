import { z } from 'zod';
import { explainIssue } from '../site-config/explain-issue.js';
import { isRecord } from './front-matter.js';

/** Gives what a value lacks to fit the JSON Schema of a field that the site declares, or undefined where it fits. */
export function fitDeclared(schema: unknown, value: unknown): string | undefined {
  if (!isRecord(schema)) return undefined;
  let issue: z.core.$ZodIssue | undefined;
  try {
    issue = z.fromJSONSchema(schema).safeParse(value).error?.issues[0];
  } catch {
    // A schema that cannot be read is the site's own matter: no document is at fault.
    return undefined;
  }
  if (!issue) return undefined;
  const { path, expected } = explainIssue(issue);
  return `expected ${path.length > 0 ? `\`${path.join('.')}\` to be ` : ''}${expected}`;
}
