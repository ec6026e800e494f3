import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the server was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly token: string | undefined;
  readonly body: string | undefined;
}

/** Comments of a request by a program of the test, in place of the host's. */
export interface ReviewServer {
  readonly url: string;
  readonly sent: Sent[];
  readonly comments: { id: number; body: string }[];
  /** Answers every request with this status instead, where it is one. */
  refuse(status: number | undefined): void;
  close(): Promise<void>;
}

/** Starts a server that lists, creates and edits comments as both kinds of host do. */
export async function reviewServer(): Promise<ReviewServer> {
  const sent: Sent[] = [];
  const comments: { id: number; body: string }[] = [];
  let refused: number | undefined;
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const text = await read(incoming);
    const body: string | undefined = text === '' ? undefined : JSON.parse(text).body;
    const token = headers.authorization ?? headers['private-token']?.toString();
    sent.push({ method, url, token, body });
    response.setHeader('content-type', 'application/json');
    if (refused !== undefined) return response.writeHead(refused).end('{ "message": "no" }');
    const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1);
    if (method === 'GET') return response.end(JSON.stringify(comments.slice((page - 1) * 100, page * 100)));
    if (method === 'POST') comments.push({ id: 1000 + comments.length, body: body ?? '' });
    const edited = comments.find(({ id }) => url.endsWith(`/${id}`));
    if (method !== 'POST' && edited) edited.body = body ?? '';
    return response.writeHead(method === 'POST' ? 201 : 200).end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    comments,
    refuse(status) {
      refused = status;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
