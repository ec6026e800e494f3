export { type AlmanachOptions, almanach, almanach as default } from './plugin.js';
export type { SiteData } from './site-data.js';
