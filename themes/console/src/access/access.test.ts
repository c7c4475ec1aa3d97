import { describe, expect, it } from "vitest";
import { type Api, ApiError } from "../api";
import type { Environment } from "../environment";
import { mountsOf } from "./mounts";
import { bestAccess } from "./rights";

const environment = { serverBaseUrl: "https://sso/auth", adminBaseUrl: "https://admin/auth", realm: "a b" } as Environment;
const { signal } = new AbortController();

function mount(answer: string[] | number): Api {
  const GET = () =>
    typeof answer === "number"
      ? Promise.reject(new ApiError(answer, "no"))
      : Promise.resolve({ data: { user: { id: "1", name: "sam" }, rights: answer }, response: new Response() });
  return { GET } as unknown as Api;
}

describe("the mounts", () => {
  it("are both for the realm that one is logged in to", () =>
    expect(mountsOf(environment, "a b")).toEqual([
      "https://sso/auth/realms/a%20b/tenant-access",
      "https://admin/auth/admin/realms/a%20b/tenant-access",
    ]));
  it("are only the administrators' for another realm", () =>
    expect(mountsOf(environment, "c/d")).toEqual(["https://admin/auth/admin/realms/c%2Fd/tenant-access"]));
});

describe("the access", () => {
  it("is the mount that allows most", async () => {
    const [few, many] = [mount(["view-roles"]), mount(["view-roles", "assign"])];
    expect((await bestAccess([few, many], signal))?.api).toBe(many);
    expect((await bestAccess([many, few], signal))?.api).toBe(many);
  });
  it("is the first mount where both allow the same", async () => {
    const [first, second] = [mount(["view-roles"]), mount(["assign"])];
    expect((await bestAccess([first, second], signal))?.api).toBe(first);
  });
  it.each([401, 403])("passes over a mount that answers %d", async (status) => {
    const other = mount(["view-roles"]);
    expect((await bestAccess([mount(status), other], signal))?.api).toBe(other);
  });
  it("is none where no mount allows anything", async () =>
    expect(await bestAccess([mount(403), mount([])], signal)).toBeNull());
  it("fails where a mount fails", async () =>
    await expect(bestAccess([mount(["view-roles"]), mount(500)], signal)).rejects.toMatchObject({ status: 500 }));
});
