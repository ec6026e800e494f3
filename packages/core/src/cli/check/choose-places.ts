import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { isWithinFolder } from '../../node/git/is-within-folder.js';
import type { ReportLanguage } from '../../types.js';
import { isMessageFile } from '../../workbench/message-files/read-sheet.js';
import { checkWords } from './words.js';

/** What a command is to look at. */
export interface ChosenPlaces {
  /** A folder; of files the one that the command runs in. */
  readonly folder: string;
  /** Paths of files of messages below the folder, with `/`. */
  readonly files: readonly string[];
}

/** Reads the names that stand behind a command: one folder, or files of messages. Ends the program where they are neither. */
export async function choosePlaces(
  program: Command,
  places: readonly string[],
  lang: ReportLanguage,
): Promise<ChosenPlaces> {
  const words = checkWords[lang];
  const stats = await Promise.all(places.map((place) => stat(place).catch(() => undefined)));
  const files = places.filter((_, index) => stats[index]?.isFile());
  if (files.length === 0 && places.length < 2) return { folder: places[0] ?? '.', files: [] };
  places.forEach((place, index) => {
    if (!stats[index]) program.error(words.noPlace(place));
  });
  if (files.length < places.length) program.error(words.mixedPlaces);
  const paths = files.map((file) => {
    const path = relative('.', resolve(file)).split(sep).join('/');
    if (!isWithinFolder(path)) program.error(words.outside(file));
    if (!isMessageFile(path)) program.error(words.noMessageFile(file));
    return path;
  });
  return { folder: '.', files: [...new Set(paths)] };
}
