import type { $ZodIssueInvalidStringFormat, $ZodIssueInvalidUnion, $ZodIssue as Issue } from 'zod/v4/core';
import { typeWords } from './type-words.js';

/** What is wrong with a value, in words for its author. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  /** Names that the schema does not know; they stand at `path`. */
  readonly unknown?: readonly string[];
}

/** Explains an issue of a schema. Of a union, the branch that got furthest speaks. */
export function explainIssue(issue: Issue): Explanation {
  const path = issue.path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path, expected: 'a known name', unknown: issue.keys };
    case 'invalid_union': {
      const branches = branchesOf(issue);
      const inner = branches.find((error) => error.path.length > 0 || error.code === 'unrecognized_keys');
      if (inner) {
        const explanation = explainIssue(inner);
        return { ...explanation, path: [...path, ...explanation.path] };
      }
      const all = branches.map((error) => explainIssue(error).expected);
      return { path, expected: [...new Set(all)].join(' or ') };
    }
    case 'invalid_type':
      return { path, expected: typeWords[issue.expected] ?? issue.expected };
    case 'invalid_value':
      return { path, expected: issue.values.map(String).join(', ') };
    case 'too_small':
      return {
        path,
        expected: issue.origin === 'number' ? `at least ${issue.minimum}` : 'a value that is not empty',
      };
    case 'too_big':
      return { path, expected: `at most ${issue.maximum}` };
    case 'invalid_format':
      return { path, expected: formatWords(issue) };
    default:
      return { path, expected: issue.message };
  }
}

function formatWords(issue: $ZodIssueInvalidStringFormat): string {
  if ('includes' in issue) return `a text with \`${issue.includes}\``;
  if ('prefix' in issue) return `a text that starts with \`${issue.prefix}\``;
  // Each pattern of the schema says what it asks for.
  return issue.message;
}

/** Collects the first problem of each branch of a union, and of the unions within it. */
function branchesOf({ errors }: $ZodIssueInvalidUnion): Issue[] {
  return errors.flatMap(([first]) => {
    if (first?.code !== 'invalid_union') return first ? [first] : [];
    return branchesOf(first).map((inner) => ({ ...inner, path: [...first.path, ...inner.path] }));
  });
}
