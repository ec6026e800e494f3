import { diagnose, placeIn } from '../diagnostic.js';
import { quoteValue } from '../text/quote-value.js';
import type { Diagnostic, Place } from '../types.js';
import type { SettingProblem } from './read-setting.js';
import type { YamlText } from './read-yaml.js';
import { valueAt } from './value-at.js';

/**
 * Reports a setting that does not fit, or whose name is unknown.
 *
 * @param settings All values of the file.
 */
export function diagnoseSetting(
  { path, expected, unknown }: SettingProblem,
  place: Place,
  settings: unknown,
): Diagnostic {
  const name = path.join('.') || place.file;
  if (unknown) return diagnose('site-unknown', place, { name, expected });
  return diagnose('site-invalid', place, { name, expected, found: quoteValue(valueAt(settings, path)) });
}

/** Returns the function that finds a setting in the file: it, or the nearest group around it that stands there. */
export function createPlaceAt({ places }: YamlText, file: string): (path: readonly PropertyKey[]) => Place {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const position = places.get(path.slice(0, length).join('.'));
      if (position) return placeIn(file, position);
    }
    return placeIn(file);
  };
}
