/**
 * The environment variable by which `almanach-site build` tells the build that it runs where the site will stand: the
 * build itself writes to another folder.
 */
export const stagedVariable = 'ALMANACH_OUTPUT';
