// @ts-check
import { fileURLToPath } from 'node:url';
import { addLocale } from './add-locale.js';

const [locale = ''] = process.argv.slice(2);
const top = fileURLToPath(new URL('../../..', import.meta.url));
const report = addLocale(top, locale);
process.stdout.write(
  `${report.join('\n') || 'Everything was there.'}\nThen run npm test: it names what is left.\n`,
);
