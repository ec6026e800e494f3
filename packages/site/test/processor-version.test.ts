import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const core = fileURLToPath(new URL('../../core', import.meta.url));

it('keeps parsed texts under the version of the sources that were built', async () => {
  const { hashSources, processorVersion } = await import(`${core}/dist/node/cache/processor-version.js`);
  expect(processorVersion()).toMatch(/^[0-9a-f]{32}$/);
  expect(processorVersion()).toBe(hashSources(core));
});
