import createClient, { type Client, type Middleware } from "openapi-fetch";
import { ApiError } from "./error";
import type { paths } from "./types";

export type Api = Client<paths>;

/** What the client needs to know of the world. */
export interface Caller {
  /** A token that is still valid. */
  token: () => Promise<string>;
  /** The language of the messages. */
  language: () => string;
}

/** The API at a mount. Every answer that is no success is thrown as an `ApiError`. */
export function createApi(baseUrl: string, caller: Caller): Api {
  const api = createClient<paths>({ baseUrl });
  api.use(signedBy(caller), failing);
  return api;
}

function signedBy(caller: Caller): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await caller.token()}`);
      request.headers.set("Accept-Language", caller.language());
      return request;
    },
  };
}

const failing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await ApiError.from(response);
  },
  onError({ error }) {
    if (error instanceof Error && error.name === "AbortError") return error;
    return error instanceof ApiError ? error : new ApiError(0, error instanceof Error ? error.message : String(error));
  },
};

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The content of an answer: `await content(api.GET("/roles", …))`. */
export async function content<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await call).data as T;
}

/** Content and its `ETag`, which a later change hands over as `If-Match`. */
export async function versioned<T>(call: Promise<Answer<T>>): Promise<{ data: T; etag: string | undefined }> {
  const { data, response } = await call;
  return { data: data as T, etag: response.headers.get("ETag") ?? undefined };
}
