export { abbreviationReader } from './abbreviations.js';
export { withoutAddressCode } from './address-code.js';
export type { RewrittenText } from './block-mark.js';
export { callTarget } from './call-name.js';
export type { TextDialect, UnreadCode } from './dialect.js';
export { isFolderPage, withOurFolderPage } from './folder-page.js';
export {
  foreignFieldAdvice,
  foreignFieldNames,
  isSharedName,
  plainName,
  readForeignField,
  readForeignPerson,
  readForeignPicture,
} from './foreign-fields.js';
export { readForeignValue } from './foreign-values.js';
export { nodesOfCall } from './read-call.js';
export { readMarks } from './read-marks.js';
export { nodeReader, rewriteText, textDialectsIn, withoutTemplateCode } from './text-dialects.js';
