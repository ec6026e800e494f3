import { formatSourceBlocks } from '../../revision/source-blocks.js';
import type { FrontMatterRange } from '../../source/front-matter-range.js';
import type { FieldSearch } from './field-lines.js';

/** How a format of front matter writes the field. */
export interface StampForm {
  /** How its lines are found. */
  readonly search: Pick<FieldSearch, 'key' | 'goesOn'>;
  /**
   * Writes the field.
   *
   * @param before How it is written now; empty where it is new.
   */
  write(hashes: readonly string[], before: string): string;
  /** Returns where a new field goes: behind what, and what stands around it. */
  place(fields: string): NewField;
}

/** Where a new field goes. */
export interface NewField {
  /** The offset in the fields. */
  readonly at: number;
  readonly lead: string;
  readonly tail: string;
}

const yaml: StampForm = {
  search: {
    key: /^(["']?)sourceBlocks\1[ \t]*:(?:[ \t]|$)/,
    goesOn: (line) => /^(?:[ \t]|- |$)/.test(line),
  },
  write(hashes, before) {
    const comment = before.split('\n').map(commentOf).find(Boolean) ?? '';
    return [`sourceBlocks: >-${comment}`, ...formatSourceBlocks(hashes).map((line) => `  ${line}`)].join(
      '\n',
    );
  },
  place: (fields) => ({ at: fields.length, lead: '', tail: '\n' }),
};

/** Returns the comment behind the mark of a folded text, with the spaces before it: ` # by hand` of `a: >- # by hand`. */
function commentOf(line: string): string {
  const before = line.slice(0, Math.max(line.indexOf('#'), 0));
  const bare = before.trimEnd();
  return bare !== before && /[>|][+-]?$/.test(bare) ? line.slice(bare.length) : '';
}

/** Fields between braces, of JSON or of YAML that is written so. */
const braces: StampForm = {
  search: { key: /^[ \t]*"sourceBlocks"[ \t]*:/, goesOn: () => false },
  write(hashes, before) {
    const [indent = ''] = /^[ \t]*/.exec(before) ?? [];
    const comma = before.trimEnd().endsWith(',') ? ',' : '';
    return `${indent}"sourceBlocks": "${hashes.join(' ')}"${comma}`;
  },
  place(fields) {
    const brace = fields.lastIndexOf('}');
    const at = fields.slice(0, brace).trimEnd().length;
    const isEmpty = fields[at - 1] === '{';
    const indent = /\n([ \t]*)"/.exec(fields)?.[1];
    const space = indent === undefined ? ' ' : `\n${indent}`;
    return {
      at,
      lead: `${isEmpty || fields[at - 1] === ',' ? '' : ','}${space}`,
      tail: isEmpty && indent === undefined ? ' ' : '',
    };
  },
};

const toml: StampForm = {
  search: {
    key: /^[ \t]*sourceBlocks[ \t]*=/,
    goesOn: (_, before) => isOpen(before.join('\n')),
  },
  write: (hashes) => ['sourceBlocks = """', ...formatSourceBlocks(hashes)].join('\n').concat('"""'),
  place(fields) {
    // What stands behind the name of a table belongs to it.
    const table = /^[ \t]*\[{1,2}[\w."' -]{1,200}\]{1,2}[ \t]*(?:#.*)?\r?$/m.exec(fields);
    if (!table) return { at: fields.length, lead: '', tail: '\n' };
    return { at: behindFields(fields, table.index), lead: '', tail: '\n' };
  },
};

/** Returns where the comments and empty lines above a line start. */
function behindFields(fields: string, at: number): number {
  const start = fields.lastIndexOf('\n', at - 2) + 1;
  return at > 0 && /^[ \t]*(?:#|\r?\n)/.test(fields.slice(start, at)) ? behindFields(fields, start) : at;
}

/** Decides whether a text between three quotes has no end yet. */
function isOpen(text: string): boolean {
  const quotes = /"""|'''/.exec(text)?.[0];
  return quotes !== undefined && text.split(quotes).length === 2;
}

/** Returns how the field is written in the front matter of a text. */
export function stampFormOf({ format }: FrontMatterRange, fields: string): StampForm {
  if (format === 'toml') return toml;
  return format === 'json' || fields.trimStart().startsWith('{') ? braces : yaml;
}
