import { afterEach, describe, expect, it, vi } from "vitest";
import { createApi, content, versioned } from "./client";
import { ApiError, statusOf } from "./error";

const BASE = "https://keycloak.test/realms/a/tenant-access";
const caller = { token: () => Promise.resolve("token-1"), language: () => "zh-TW" };

function answering(body: unknown, init: ResponseInit = {}) {
  const fetching = vi.fn<(request: Request) => Promise<Response>>(() =>
    Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), init)),
  );
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

afterEach(() => vi.unstubAllGlobals());

describe("a call", () => {
  it("carries the token and the language", async () => {
    const fetching = answering({ count: 3 });
    const api = createApi(BASE, caller);
    expect(await content(api.GET("/roles/count", { params: { query: { search: "a b" } } }))).toEqual({ count: 3 });
    const request = fetching.mock.calls[0]![0];
    expect(request.url).toBe(`${BASE}/roles/count?search=a%20b`);
    expect(request.headers.get("Authorization")).toBe("Bearer token-1");
    expect(request.headers.get("Accept-Language")).toBe("zh-TW");
  });

  it("hands over the version", async () => {
    answering({}, { headers: { ETag: '"7"' } });
    const { etag } = await versioned(createApi(BASE, caller).GET("/roles/{key}", { params: { path: { key: "editor" } } }));
    expect(etag).toBe('"7"');
  });
});

describe("a failure", () => {
  const fail = (body: unknown, status: number) => {
    answering(body, { status, statusText: "Status text" });
    return createApi(BASE, caller).GET("/roles").then(() => null, (error: unknown) => error as ApiError);
  };

  it("is thrown with what the server says", async () => {
    const error = await fail({ errorMessage: "Too long", field: "name", params: ["R12"] }, 400);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 400, errorMessage: "Too long", field: "name", params: ["R12"] });
  });

  it.each([
    [{ error: "unknown_error", error_description: "For more…" }, "For more…"],
    [{ error: "HTTP 401 Unauthorized" }, "HTTP 401 Unauthorized"],
    ["<html>", "Status text"],
    [null, "Status text"],
  ])("of Keycloak's own is thrown too: %j", async (body, message) => {
    expect(await fail(body, 503)).toMatchObject({ status: 503, errorMessage: message, params: [] });
  });

  it("to connect has the status 0", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    const error: unknown = await createApi(BASE, caller).GET("/roles").catch((thrown: unknown) => thrown);
    expect(statusOf(error)).toBe(0);
  });

  it("is none where the caller gave up", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("Gone", "AbortError")));
    const error: unknown = await createApi(BASE, caller).GET("/roles").catch((thrown: unknown) => thrown);
    expect(statusOf(error)).toBeUndefined();
  });
});
