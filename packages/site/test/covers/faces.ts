import { resolve } from 'node:path';
import { createFaces } from '../../src/covers/lettering/faces.js';

/** Where a build puts the fonts that covers are drawn with. */
export const facesFolder = resolve(import.meta.dirname, '../../dist/fonts');

export const findFace = createFaces(facesFolder);
