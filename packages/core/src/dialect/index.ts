export { withoutAddressCode } from './address-code.js';
export { rewriteLines } from './code-tags.js';
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
export { nodeReader, textDialectsIn, withoutTemplateCode } from './text-dialects.js';
