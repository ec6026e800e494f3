import { isWebAddress } from '../address.js';

/** Decides whether a text is an address that a site can stand below. */
export function isSiteUrl(value: string): boolean {
  return (
    /^https?:\/\/[^/\s?#@"<>\\]+(\/[^\s?#"<>\\]*)?$/i.test(value) &&
    isWebAddress(value) &&
    // Below a path that begins with two slashes, every address would be one of another site.
    !/[^:/]\/\/+[^/]/.test(value)
  );
}

/** Decides whether a text is lines of a robots.txt. */
export function isRobots(value: string): boolean {
  return value.split(/\r?\n/).every((line) => /^\s*(?:#.*|[A-Za-z-]+\s*:.*)?$/.test(line));
}

/** Decides whether a text is a path of media below the root, without leaving it. */
export function isMediaPath(value: string): boolean {
  return (
    /^(?:media|content)\//.test(value) && value.split('/').every((part) => !/^\.{1,2}$|[\\*]/.test(part))
  );
}

/** Decides whether a text is a path from the root of a host, without a query or part. */
export function isHostPath(value: string): boolean {
  return /^\/[^/\\?#*\s]/.test(value) && value.split('/').every((part) => !/^\.{1,2}$|[\\?#*]/.test(part));
}

/** Decides whether a text names a time zone that Intl knows. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
