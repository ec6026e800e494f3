import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
// @ts-expect-error Eleventy ships no types.
import Eleventy from '@11ty/eleventy';
import type { Library } from '@almanach/core';

/** Builds the demo, serves it, watches its files, and prints its address on one line; with `--host` to other machines, too. */
async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: 'boolean' } } });
  if (values.host) process.env.ALMANACH_HOST = '1';
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const port = await freePort(8080);
  let pages = '';
  // The server reports its own port: another program may have taken the free one in the meantime.
  const printAddress = ({ localhostUrl }: { readonly localhostUrl: string }) => {
    console.log(`Almanach: ${pages} at ${localhostUrl}`);
  };
  const eleventy = new Eleventy('pages', '_site', {
    configPath: 'eleventy.config.js',
    runMode: 'serve',
    quietMode: true,
    config(eleventyConfig: {
      on(event: string, listener: (library: Library) => void): void;
      setServerOptions(options: object): void;
    }) {
      eleventyConfig.setServerOptions({ port, showVersion: false, messageOnStart: printAddress });
      eleventyConfig.on('almanach.library', (library) => {
        pages = `${countPages(library)} pages in ${library.locales.length} languages`;
      });
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await eleventy.stopWatch();
      process.exit(0);
    });
  }
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}

function countPages(library: Library): number {
  const inLocales = library.locales.reduce((sum, { code }) => sum + library.locale(code).routes.length, 0);
  return inLocales + library.routes.filter(({ kind }) => kind === 'language-choice').length;
}

/** Returns the first free port, counted from a given one. */
async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${from} to ${from + 99}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, () => server.close(() => answer(true)));
  });
}

await demo();
