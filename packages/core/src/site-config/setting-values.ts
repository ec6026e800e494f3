import * as z from 'zod/mini';
import { isSafe, isWebAddress, kindOf } from '../address.js';
import { isSiteUrl } from './setting-checks.js';

/** A text that is not empty. */
export const text = z.string().check(z.trim(), z.minLength(1));

/** A text, or one per locale. */
export const localized = z
  .union([text, z.record(z.string(), text)])
  .check(z.meta({ description: 'A text, or one per locale.' }));

/** An optional setting with the sentence that editors show for it. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): z.ZodMiniOptional<T> {
  return z.optional(schema).check(z.meta({ description }));
}

/** A segment of an address. */
export const word = z.string().check(z.regex(/^[\p{L}\p{N}_-]+$/u, 'a word of letters, digits, `-` and `_`'));

/** The address that a site stands below. */
export const siteUrl = z.string().check(z.refine(isSiteUrl, 'an absolute http or https address'));

/** An address of the web. */
export const webAddress = text.check(z.refine(isWebAddress, 'an http or https address'));

/** What a link may lead to. */
export const address = text.check(
  z.refine(
    (value) => isSafe(value) && kindOf(value) !== 'key',
    'a path of this site, or an http, https, mailto or tel address',
  ),
);

/** A number from 1. */
export const count = z.int().check(z.minimum(1));
