/** What is known of media files: pictures, drawings, and whatever else texts show or link to. */

import type { Place } from './place.js';

/** A file of the same picture in another width or format. */
export interface PictureVariant {
  /** Below the base path, `'pictures/team-640.webp'`; in a `CoverImage`, the address, base path included. */
  readonly src: string;
  /** In pixels. */
  readonly width: number;
  /** `'image/webp'` */
  readonly type: string;
}

/** What is known of a media file, by its path below the root (`'media/team.jpg'`, `'content/fr/blog/team.jpg'`). */
export interface MediaFile {
  /** The path on disk, where its accents are written otherwise than in Unicode's composed form. */
  readonly source?: string;
  readonly width?: number;
  readonly height?: number;
  /** Other files of the same picture, from the narrowest to the widest of each type. */
  readonly variants?: readonly PictureVariant[];
  /** How wide texts show the picture, as the `sizes` attribute says it, `'(min-width: 48em) 40rem, 100vw'`. */
  readonly sizes?: string;
  /** What stands in the file that a browser or a server would run, `'<script>'`; only where its content was looked at. */
  readonly active?: string;
  /** The host that a `CNAME` file names. */
  readonly host?: string;
}

/** A medium as the pages of a locale show it. */
export interface MediumView {
  /** The address, base path included. */
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

/** The logo of an organisation. */
export interface LogoView extends MediumView {
  /** What stands in its place on a dark ground. */
  readonly dark?: MediumView;
}

/** A medium that a theme's template names, at its place. */
export interface TemplateMedium extends Place {
  readonly path: string;
}

/** A media file with the documents that show it or link to it. */
export interface NamedMediaFile extends MediaFile {
  /** The files of those documents, below the root, in their order; drafts among them only where drafts are shown. */
  readonly namedBy: readonly string[];
  /** Where it is copied to, below the output folder; undefined where it is not published. */
  readonly output?: string;
  /** All of its copies, where the site has several domains: each has its own. */
  readonly copies?: readonly string[];
}
