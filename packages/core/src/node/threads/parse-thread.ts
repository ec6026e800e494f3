import { isDeepStrictEqual } from 'node:util';
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { ParsedDocument, Source } from '../../types.js';
import { processorVersion } from '../cache/processor-version.js';
import { decode } from '../decode.js';
import { createDocumentParser, loadParserFor } from '../document-parser.js';
import { importPlugins } from '../import-plugins.js';
import {
  type DealtText,
  type DealtTexts,
  ready,
  type ThreadReply,
  type ThreadSetting,
  takeNext,
} from './thread-setting.js';

/**
 * Parses texts beside the main thread. A thread that would not parse exactly as that one does never says that it is
 * ready: the package may be built anew, or a plugin be written, while a program runs.
 */
const setting: ThreadSetting = workerData;
const parse = await openParser(setting);
if (parse && parentPort) {
  const port = parentPort;
  port.on('message', (dealt: DealtTexts) => port.postMessage(work(dealt, parse)));
  port.postMessage(ready);
}

async function openParser({
  version,
  root,
  markdown,
  options,
}: ThreadSetting): Promise<((source: Source) => ParsedDocument) | undefined> {
  if (processorVersion() !== version) return undefined;
  const native = await loadParserFor(options.parser);
  const folder = { root, files: new Set<string>(), packages: new Set<string>() };
  const { plugins, identities } = await importPlugins(folder, markdown);
  const isSame =
    (native?.name ?? 'remark') === options.parser && isDeepStrictEqual(identities, options.plugins);
  return isSame ? createDocumentParser({ options, plugins, native }) : undefined;
}

/** Parses the texts that nobody else takes. */
function work(dealt: DealtTexts, parse: (source: Source) => ParsedDocument): ThreadReply {
  const readings: [index: number, payload: Uint8Array][] = [];
  for (let index = takeNext(dealt); index !== undefined; index = takeNext(dealt)) {
    const text = dealt.texts[index];
    const payload = text && tryText(text, parse);
    if (payload) readings.push([index, payload]);
  }
  return { number: dealt.number, readings };
}

function tryText(
  { path, bytes }: DealtText,
  parse: (source: Source) => ParsedDocument,
): Uint8Array | undefined {
  try {
    const { source, diagnostics } = decode(path, bytes);
    return serialize({ document: parse(source), diagnostics });
  } catch {
    return undefined;
  }
}
