import { isRecord } from '../text/is-record.js';
import { nearestName } from '../text/nearest.js';
import type { ParseSettings } from '../types.js';
import { namesToMean } from './field-names.js';
import { fieldKeys, translationStates } from './field-schema.js';
import { ownTaxonomies } from './own-taxonomies.js';

/** Returns the word for how far a translation is that is nearest to a written one. */
export function nearestState(value: unknown): string | undefined {
  const state = isRecord(value) ? value.state : value;
  return typeof state === 'string' ? nearestName(state.trim(), translationStates) : undefined;
}

/** Returns the field that is nearest to a written name. */
export function nearestField(written: string, site: ParseSettings): string | undefined {
  const names = namesToMean([...fieldKeys, ...ownTaxonomies(site), ...Object.keys(site.fields)]);
  const near = nearestName(written, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}
