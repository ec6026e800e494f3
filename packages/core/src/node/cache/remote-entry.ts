import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Begins every entry, so that one of another form is foreign. */
const mark = 'almanach1';
/** What an entry may unpack to: no document is near it. */
const most = 256 * 1024 * 1024;

/** Writes a payload as a text that any store can hold, with its signature, or its checksum where there is no secret. */
export function writeEntry(key: string, payload: Uint8Array, secret: string | undefined): string {
  const body = deflateRawSync(payload, { level: 1 }).toString('base64');
  return `${mark}.${sign(key, body, secret).toString('base64')}.${body}`;
}

/**
 * Reads a payload; undefined where it is not what was written under this key with this secret. Nothing is unpacked before
 * that is certain.
 */
export function readEntry(key: string, entry: unknown, secret: string | undefined): Uint8Array | undefined {
  if (typeof entry !== 'string') return undefined;
  const [begin, signature = '', body = '', ...rest] = entry.split('.');
  if (begin !== mark || rest.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64');
  const expected = sign(key, body, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  try {
    return inflateRawSync(Buffer.from(body, 'base64'), { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/** Signs a body together with its key, so that no entry can take another's place. */
function sign(key: string, body: string, secret: string | undefined): Buffer {
  const hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  return hash.update(`${mark}\n${key}\n${body}`).digest();
}
