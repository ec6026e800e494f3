import type { ManifestOptions } from '@almanach/core';

/** The theme's icons and colours for the web manifest. An `icons/` folder in the builder's theme replaces the icons. */
export const manifest: ManifestOptions = {
  icons: [
    { src: 'theme/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'theme/icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: 'theme/icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: 'theme/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  themeColor: '#fbfbf8',
  backgroundColor: '#fbfbf8',
};
