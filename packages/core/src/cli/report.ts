import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ReportLanguage } from '../types.js';
import { commandWords } from './words.js';

/** What a command says of a site. */
export interface Report {
  /** What is printed; empty where there is nothing to say. */
  readonly text: string;
  /** Whether the command ends with 1: a problem is an error, or there is nothing that could be done. */
  readonly failed: boolean;
}

/** Ends a program where the folder that it is to look at is none. */
export async function expectFolder(program: Command, folder: string, lang: ReportLanguage): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) program.error(commandWords[lang].noFolder(folder));
}
