import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CacheOptions, listSources, parseDocuments, type SharedStore } from '@almanach/core/node';
import S3rver from 's3rver';
import { createStorage } from 'unstorage';
import redisDriver from 'unstorage/drivers/redis';
import s3Driver from 'unstorage/drivers/s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const fixture = resolve(import.meta.dirname, '../../../../fixtures/acretion');
const temporary = mkdtempSync(join(tmpdir(), 'almanach-shared-'));
let machines = 0;

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Reads the demo as a machine that has parsed nothing yet. */
async function readAnew(cache: CacheOptions) {
  const root = join(temporary, `machine-${machines++}`);
  cpSync(fixture, root, { recursive: true });
  const { documents, parsed, diagnostics } = await parseDocuments(await listSources(root), { cache });
  const hints = diagnostics.filter(({ rule }) => rule === 'cache-remote').map(({ found }) => found);
  return { documents, parsed, hints };
}

/** Finds a port of this machine that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What every store must do. */
function expectShared(open: () => SharedStore): void {
  it('hands what one machine has parsed to the next', async () => {
    const first = await readAnew({ remote: open, key: 'ours', deadline: 20_000 });
    expect(first.hints).toEqual([]);
    expect(first.parsed).toBe(first.documents.length);
    const next = await readAnew({ remote: open, key: 'ours', readOnly: true, deadline: 20_000 });
    expect(next).toEqual({ ...first, parsed: 0 });
  });

  it('hands nothing that was signed with another secret', async () => {
    await readAnew({ remote: open, key: 'ours', deadline: 20_000 });
    const stranger = await readAnew({ remote: open, key: 'theirs', readOnly: true, deadline: 20_000 });
    expect(stranger.parsed).toBe(stranger.documents.length);
  });
}

describe('Redis', () => {
  let server: ChildProcess;
  let url = '';
  beforeAll(async () => {
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    server = spawn('redis-server', [...options, '--dir', temporary], { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((ready) => {
      server.stdout?.on('data', (data: Buffer) => {
        if (data.includes('Ready to accept connections')) ready();
      });
    });
  });
  afterAll(() => server.kill());

  describe('as a driver', () => expectShared(() => redisDriver({ url, base: 'driver' })));
  describe('as a storage', () =>
    expectShared(() => createStorage({ driver: redisDriver({ url, base: 'storage' }) })));

  it('that is not there stalls nothing', async () => {
    const port = await freePort();
    const remote = () => redisDriver({ url: `redis://127.0.0.1:${port}`, maxRetriesPerRequest: 0 });
    const { documents, parsed, hints } = await readAnew({ remote, deadline: 2000 });
    expect([parsed, hints.length]).toEqual([documents.length, 1]);
  });
});

describe('S3', () => {
  const bucket = 'almanach';
  let server: S3rver;
  let endpoint = '';
  beforeAll(async () => {
    const directory = mkdtempSync(join(temporary, 's3-'));
    const options = { port: 0, address: '127.0.0.1', silent: true, directory };
    server = new S3rver({ ...options, configureBuckets: [{ name: bucket, configs: [] }] });
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${port}`;
  });
  afterAll(() => server.close());

  const open = (): SharedStore =>
    s3Driver({ endpoint, bucket, region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' });
  expectShared(open);

  it('that is not there stalls nothing', async () => {
    const gone = `http://127.0.0.1:${await freePort()}`;
    const remote = () =>
      s3Driver({ endpoint: gone, bucket, region: 'us-east-1', accessKeyId: 'a', secretAccessKey: 'b' });
    const { documents, parsed, hints } = await readAnew({ remote });
    expect([parsed, hints]).toEqual([documents.length, ['ECONNREFUSED']]);
  });
});
