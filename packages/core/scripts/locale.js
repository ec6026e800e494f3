// @ts-check
import { fileURLToPath } from 'node:url';
import { addLocale } from './add-locale.js';
import { writeMessageTable } from './message-table.js';

const [locale = ''] = process.argv.slice(2);
const top = fileURLToPath(new URL('../../..', import.meta.url));
const report = addLocale(top, locale);
writeMessageTable(top);
process.stdout.write(
  `${report.join('\n') || 'Everything was there.'}\nThen run npm test: it names what is left.\n`,
);
