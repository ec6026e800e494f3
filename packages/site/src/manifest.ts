import type { ManifestOptions } from '@almanach/core';

/** The theme's icons and colours, in the web manifest. A builder's `icons/` folder in a theme of their own wins. */
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
