import { encodeSegments } from '../../edit-address.js';

/** A comment on a review. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** The comments on a review, as its host keeps them. */
export interface Comments {
  /** Lists one page of them, from 1, of at most a hundred. */
  list(page: number): Promise<readonly Comment[]>;
  create(body: string): Promise<void>;
  edit(id: number, body: string): Promise<void>;
}

/** Where a review takes place: a pull request, a merge request, or nowhere but on this machine. */
export interface ReviewPlace {
  /** The revision that is compared with. */
  readonly since?: string | undefined;
  /** Returns the address of a line of a file, by its path below the repository. */
  readonly lineAddress?: (path: string, line: number) => string;
  /** Absent where nothing may be written to it. */
  readonly comments?: Comments | undefined;
  /** The file that what is said is added to. */
  readonly summary?: string | undefined;
  /** The folder of the repository. */
  readonly root?: string | undefined;
}

/** A request that its host has not answered as it should. */
export class RefusedRequest extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`${status}`);
    this.status = status;
  }
}

/** Sends a request with JSON, and returns the answer; its token stands in a header alone, and is told to nobody. */
export async function request(
  url: string,
  { method = 'GET', headers, body }: { method?: string; headers: Record<string, string>; body?: object },
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new RefusedRequest(response.status);
  return response.json();
}

/** Reads comments out of an answer; whatever else it has is none. */
export function readComments(answer: unknown): readonly Comment[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((each: { readonly id?: unknown; readonly body?: unknown } | null) => {
    const { id, body } = each ?? {};
    return typeof id === 'number' && typeof body === 'string' ? [{ id, body }] : [];
  });
}

/** Writes a path into an address, so that no character of it ends a link in Markdown. */
export function encodePath(path: string): string {
  return encodeSegments(path).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
