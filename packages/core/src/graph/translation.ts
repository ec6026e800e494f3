import type { Site } from '../types.js';
import type { CompletedDocument } from './inherit-fields.js';
import type { TranslationFacts } from './node.js';

/** A document that may be a translation. */
interface Translated {
  readonly translation?: TranslationFacts;
}

/** States the translation that a document is: it has an original beside it, or says itself how far it is. */
export function translationOf({ document, original }: CompletedDocument): Translated {
  const { translation } = document.fields;
  if (document === original && !translation) return {};
  return {
    translation: {
      state: 'person',
      ...translation,
      ...(document !== original && { from: original.path.locale }),
    },
  };
}

/** Decides whether a document is a translation that nobody has reviewed: search engines and feeds leave it out. */
export function isUnreviewed(document: Translated | undefined): boolean {
  return unreviewedState(document) !== undefined;
}

/** Decides whether readers are not shown a translation, since nobody has reviewed it. */
export function isHidden({ translations }: Pick<Site, 'translations'>, document: Translated): boolean {
  const state = unreviewedState(document);
  return state !== undefined && translations[state] === 'hide';
}

function unreviewedState(document: Translated | undefined): 'machine' | 'draft' | undefined {
  const state = document?.translation?.state;
  return state === 'machine' || state === 'draft' ? state : undefined;
}
