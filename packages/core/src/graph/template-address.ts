import type { ParsedDocument } from '../types.js';

/** Returns advice on a path from the root that leads nowhere, with the setting for what another program serves. */
export function orElsewhere(advice: string): string {
  return `${advice}, or name the path under \`elsewhere\` in site.yaml where another program serves it.`;
}

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
