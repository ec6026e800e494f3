import type { Nodes } from 'mdast';
import type { DialectName } from '../dialect-names.js';
import type { Fields } from '../types.js';
import type { AlertKind } from './alert-kind.js';
import type { CallSyntax } from './call-syntax.js';
import type { LineReader } from './scan.js';

/** What the files of one tool mean. All dialects stand side by side: their order decides nothing. */
export interface Dialect {
  readonly name: DialectName;
  /** How its texts are written: what one tool has alone, and what it shares with others. */
  readonly notations?: readonly Notation[];
  /** How its front matter is written. */
  readonly fields?: FieldDialect;
  /** The name, without extension, of a file that is the page of its folder whatever it holds: `'_index'`. */
  readonly folderPage?: string;
}

/** A way of writing something in a Markdown text that one tool has, or several share, and how it is read. */
export interface Notation {
  /** Matches in every text in which it stands; where it matches nothing, nothing else is tried. */
  readonly marks: RegExp;
  /** Decides whether it is meant in a text that has its marks. */
  readonly isIn?: (text: string) => boolean;
  /** The end of the names of files in which it is meant whatever stands in them: `'.mdx'`. */
  readonly extension?: string;
  /** How calls of components are written. */
  readonly calls?: CallSyntax;
  /** Tags on lines of their own with code between them. */
  readonly codeTags?: readonly CodeTag[];
  /** Rewrites a line at equal length; one of a fenced block of code is not asked about. */
  readonly line?: (line: string, place: 'text' | 'tagged code') => string;
  /** Rewrites lines outside of code at equal length, and says what they stand for. */
  readonly lines?: readonly LineReader[];
  /** What a block between lines of colons is, by its name in lower case. */
  readonly containers?: Readonly<Record<string, ContainerKind>>;
  /** What changes the nodes of the tree; parents come before their children. */
  readonly nodes?: readonly NodeReader[];
  /** Code that only the tool itself can carry out, and that is reported. */
  readonly unread?: readonly UnreadPattern[];
  /** Names the code that a node is, where only the tool itself can carry it out. */
  readonly unreadNode?: (node: Nodes) => UnreadCode | undefined;
  /** What of that code a reader would see, in a text that may be typeset. */
  readonly hidden?: RegExp;
  /** Returns an address without what the tool was to fill in, or what its code names. */
  readonly address?: (address: string) => string;
}

/** Changes a node of a tree as a notation means it. */
export type NodeReader = (node: Nodes, text: DialectText) => void;

/** The text that a notation is read in. */
export interface DialectText {
  readonly source: string;
  /** Whether it may name and dress what it holds, `{#id .class}`: a comment may not, and keeps its braces. */
  readonly attributes: boolean;
  /** Says that code of a tool was read, between two offsets, so that nobody reports it. */
  understand(start: number, end: number): void;
  /** Says which code an address was written as, `{% link a.md %}`, so that it is told where it leads nowhere. */
  nameAddress(address: string, code: string): void;
}

/** What a container is shown as. */
export type ContainerKind = AlertKind | 'details' | 'tabs' | 'gallery' | 'content';

/** A pair of tags with code between them. */
export interface CodeTag {
  /** Matches the whole line of the opening tag; its first group is the indentation, its second what is said of the code. */
  readonly open: RegExp;
  /** Matches the whole line of the closing tag. */
  readonly close: RegExp;
  /** Finds the language in what is said of the code, as its first group. */
  readonly language: RegExp;
}

/** A kind of code that nothing here carries out. */
export interface UnreadCode {
  /** As it is reported, `'{{< youtube >}}'`: all of one name are one kind. */
  readonly name: string;
  /** What to do about it, where that is more than to write what it stands for. */
  readonly advice?: string;
  /** Whether what it stands for may have had an id that a link leads to. */
  readonly holdsIds: boolean;
}

/** Where such code stands in a text. */
export interface UnreadPattern {
  /** Matches one; global. */
  readonly pattern: RegExp;
  /** Names what was matched; undefined where it is no code, or the end of one. */
  read(match: RegExpExecArray): UnreadCode | undefined;
}

/** The names and values of a tool's front matter. Names are in lower case, without `_`, `-` and spaces. */
export interface FieldDialect {
  /** The field that a name stands for, or what reads its value. */
  readonly names?: Readonly<Record<string, ForeignName>>;
  /** Groups that hold fields of ours, by name: the field that each name within stands for. */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, FieldName>>>>;
  /** What to do about a name that stands for nothing here. */
  readonly advice?: Readonly<Record<string, string>>;
  /** The name of the address in a group of fields that is a picture. */
  readonly pictureAddress?: string;
  /** How a group of fields that is a person is written. */
  readonly person?: {
    /** Names of the person's name. */
    readonly names?: readonly string[];
    /** Names of what is left out. */
    readonly aside?: readonly string[];
  };
}

/** A field, the words for the cover, or what ends the excerpt of the text. */
export type FieldName = keyof Fields | 'cover.alt' | 'excerpt.end';

/** A field with its value. */
export type FieldEntry = readonly [name: FieldName, value: unknown];

/** The field that a name stands for; or what reads its value, undefined where that means nothing. */
export type ForeignName = FieldName | ((value: unknown) => FieldEntry | undefined);
