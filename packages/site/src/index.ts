export type { AlmanachOptions } from './options.js';
export { almanach, almanach as default } from './plugin.js';
export type { SiteData } from './site-data.js';
