import type { ParsedDocument } from '../types.js';

/** What a report says of an address that a template was to complete. */
export interface TemplateFacts {
  /** The address without the template's part. */
  readonly filled?: string;
  readonly advice?: string;
}

/** Returns what is known of an address of a document that a template was to complete; nothing of any other. */
export function templateFacts({ templateAddresses = {} }: ParsedDocument, written: string): TemplateFacts {
  if (!Object.hasOwn(templateAddresses, written)) return {};
  const filled = templateAddresses[written] ?? '';
  return { filled, advice: 'Write the address itself: nothing fills in what stands between braces.' };
}
