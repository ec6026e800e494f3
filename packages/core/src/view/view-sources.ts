import type {
  DateLike,
  Domain,
  HostRoute,
  LocaleCode,
  LocaleRoute,
  LocaleWords,
  Moment,
  PlainDate,
  Route,
  Site,
} from '../types.js';
import type { OpenShelf } from './open-shelf.js';
import type { SiteMedia } from './site-media.js';

/** What the view of a locale answers from. */
export interface ViewSources {
  readonly site: Site;
  /** Where the locale stands. */
  readonly domain: Domain;
  readonly open: OpenShelf;
  /** The shelf of each locale, for the language switch. */
  readonly shelves: ReadonlyMap<LocaleCode, OpenShelf>;
  readonly routes: readonly LocaleRoute[];
  /** The routes of all locales and of the site, by hosted address. */
  readonly byAddress: ReadonlyMap<string, Route>;
  /** The pages of the host that take part in the languages of the site. */
  readonly hostPages: readonly HostRoute[];
  /** Finds the permalink that a path means, with or without the base path and the last slash. */
  permalinkAt(path: string): string | undefined;
  readonly words: LocaleWords;
  /** What its templates may ask of media that stand in no text. */
  readonly siteMedia: SiteMedia;
  readonly now: PlainDate | DateLike | Moment;
}
