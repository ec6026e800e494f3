/**
 * Returns the path of a file as whoever reads a report from another folder names it.
 *
 * @param folder Where the files stand, below the folder of the reader; empty where it is the same.
 */
export function placedPath(file: string, folder: string): string {
  return folder === '' || folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}
