import { InvalidArgumentError, Option } from 'commander';
import type { ReportLanguage } from '../../types.js';
import { layoutNames } from '../../workbench/layouts/language-layout.js';
import { statusWords } from './words.js';

/** Returns the option that names how languages are laid out. */
export function layoutOption(lang: ReportLanguage): Option {
  const words = statusWords[lang];
  return new Option('--layout <name>', words.layout).argParser((name) => {
    if (layoutNames.some((each) => each === name)) return name;
    throw new InvalidArgumentError(words.badLayout(layoutNames.join(', ')));
  });
}
