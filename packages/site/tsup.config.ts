import { cp, mkdir } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** The theme's fonts, as their packages name them; each package's licence goes with them. */
const fonts = {
  alegreya: ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'],
  'markazi-text': ['arabic-wght-normal'],
};

/** The fonts that cards are lettered with while the site is built: no reader loads them. */
const letterings = {
  alegreya: '500Medium/Alegreya_500Medium.ttf',
  'markazi-text': '500Medium/MarkaziText_500Medium.ttf',
};

async function copyFonts(): Promise<void> {
  await mkdir('theme/fonts', { recursive: true });
  for (const [name, files] of Object.entries(fonts)) {
    const from = `node_modules/@fontsource-variable/${name}`;
    for (const file of files)
      await cp(`${from}/files/${name}-${file}.woff2`, `theme/fonts/${name}-${file}.woff2`);
    await cp(`${from}/LICENSE`, `theme/fonts/${name}.LICENSE.txt`);
  }
  await mkdir('dist/fonts', { recursive: true });
  for (const [name, file] of Object.entries(letterings)) {
    const from = `node_modules/@expo-google-fonts/${name}`;
    await cp(`${from}/${file}`, `dist/fonts/${name}.ttf`);
    await cp(`${from}/LICENSE_FONT`, `dist/fonts/${name}.LICENSE.txt`);
  }
}

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.d.ts'],
  bundle: false,
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  /** The sources are shipped, so maps need no copy of them. */
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  silent: true,
  clean: true,
  dts: false,
  onSuccess: copyFonts,
});
