import { readFile } from 'node:fs/promises';
import { isRecord } from '../../text/is-record.js';
import { encodePath, type ReviewPlace, readComments, request } from './review-place.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads where a review takes place out of what a workflow or a pipeline tells its programs: nowhere, where there is none.
 * Without a token nothing is written there.
 */
export async function readReviewPlace(env: Environment): Promise<ReviewPlace> {
  if (env.GITHUB_ACTIONS === 'true') return readWorkflow(env, await readEvent(env.GITHUB_EVENT_PATH));
  return env.GITLAB_CI === 'true' ? readPipeline(env) : {};
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads what is below the names of an object of objects. */
function readMember(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((each, name) => (isRecord(each) ? each[name] : undefined), value);
}

function readWorkflow(env: Environment, event: unknown): ReviewPlace {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '' } = env;
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: root } = env;
  const [base, head, number] = [['base', 'sha'], ['head', 'sha'], ['number']].map((names) =>
    readMember(event, 'pull_request', ...names),
  );
  const commit = typeof head === 'string' ? head : (env.GITHUB_SHA ?? '');
  const token = env.ALMANACH_TOKEN;
  const api = `${env.GITHUB_API_URL ?? 'https://api.github.com'}/repos/${repository}/issues`;
  const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
  return {
    root,
    summary,
    since: typeof base === 'string' ? base : undefined,
    lineAddress: (path, line) =>
      `${server}/${repository}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
    ...(token &&
      typeof number === 'number' && {
        comments: {
          list: async (page) =>
            readComments(await request(`${api}/${number}/comments?per_page=100&page=${page}`, { headers })),
          create: async (body) => {
            await request(`${api}/${number}/comments`, { method: 'POST', headers, body: { body } });
          },
          edit: async (id, body) => {
            await request(`${api}/comments/${id}`, { method: 'PATCH', headers, body: { body } });
          },
        },
      }),
  };
}

function readPipeline(env: Environment): ReviewPlace {
  const { CI_PROJECT_URL: project = '', CI_COMMIT_SHA: commit = '', CI_PROJECT_DIR: root } = env;
  const { CI_MERGE_REQUEST_IID: number, ALMANACH_TOKEN: token = '' } = env;
  const notes = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${number}/notes`;
  const headers = { 'private-token': token };
  return {
    root,
    since: env.CI_MERGE_REQUEST_DIFF_BASE_SHA,
    lineAddress: (path, line) => `${project}/-/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
    ...(token !== '' &&
      number !== undefined && {
        comments: {
          list: async (page) =>
            readComments(await request(`${notes}?per_page=100&page=${page}`, { headers })),
          create: async (body) => {
            await request(notes, { method: 'POST', headers, body: { body } });
          },
          edit: async (id, body) => {
            await request(`${notes}/${id}`, { method: 'PUT', headers, body: { body } });
          },
        },
      }),
  };
}
