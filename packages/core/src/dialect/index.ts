export { abbreviationReader } from './abbreviations.js';
export { type AddressCode, readAddressCode } from './address-code.js';
export type { RewrittenText, TextRange } from './block-mark.js';
export { callTarget } from './call-name.js';
export type { Notation, UnreadCode } from './dialect.js';
export { isFolderPage, withOurFolderPage } from './folder-page.js';
export {
  foreignFieldAdvice,
  foreignFieldNames,
  isSharedName,
  plainName,
  readForeignField,
  readForeignGroup,
  readForeignPerson,
  readForeignPicture,
} from './foreign-fields.js';
export { isOtherMarkup, isTemplateFile } from './foreign-files.js';
export { readForeignValue } from './foreign-values.js';
export { definitionLine } from './late-definitions.js';
export { nodesOfCall } from './read-call.js';
export { readMarks } from './read-marks.js';
export { createNotationFinder, nodeReader, rewriteText, withoutTemplateCode } from './read-notations.js';
