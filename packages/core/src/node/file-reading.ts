import type { ParsedDocument, Source } from '../types.js';
import type { DocumentReading } from './cache/document-cache.js';

/** What reading a file comes to: a document, unless it is none or cannot be read, and what is wrong with the file. */
export type FileReading = Partial<DocumentReading> & Pick<DocumentReading, 'diagnostics'>;

/** Parses a text; undefined where it stands in no locale's folder. */
export type Parse = (source: Source) => ParsedDocument | undefined;
