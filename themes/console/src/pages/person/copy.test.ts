import { describe, expect, it } from "vitest";
import type { Role } from "../../api";
import { type CopyForm, problemsOf, toRequest, totalsOf } from "./copy";
import { EMPTY_DRAFT, isComplete, scopesOf, toExtra, withRole } from "./draft";
import { manages } from "./useMayGrant";

const user = (id: string) => ({ type: "user" as const, id, name: id });
const ALPHA = { type: "project" as const, id: "alpha", name: "Alpha", category: "Uncategorized" };
const role = (...assignableScopes: Role["assignableScopes"]): Role => ({
  key: "r", name: "R", description: "", predefined: true, assignableScopes, worksOn: ["project"], permissions: [],
});
const form = (change: Partial<CopyForm> = {}): CopyForm => ({
  source: [user("max")], targets: [user("rex"), user("gwen")], mode: "add", extra: [], ...change,
});

describe("a copy", () => {
  it("is sent with the ids of the targets and without what the pickers know besides", () => {
    const extra = [{ role: role("CUSTOM"), scope: "CUSTOM" as const, resources: [ALPHA] }];
    expect(toRequest(form({ mode: "replace", extra }), true)).toEqual({
      to: ["rex", "gwen"],
      mode: "replace",
      extra: [{ role: "r", scope: "CUSTOM", resources: [{ type: "project", id: "alpha" }] }],
      dryRun: true,
    });
  });

  it("needs a source, targets that are not the source, and complete extra assignments", () => {
    expect(problemsOf(form())).toEqual([]);
    expect(problemsOf(form({ source: [], targets: [] }))).toEqual(["source", "targets"]);
    expect(problemsOf(form({ targets: [user("rex"), user("max")] }))).toEqual(["self"]);
    expect(problemsOf(form({ extra: [EMPTY_DRAFT] }))).toEqual(["extra"]);
  });

  it("is summed over its targets", () => {
    const given = { role: "r", subject: user("x"), scope: "GLOBAL" as const };
    const copies = [
      { target: user("a"), added: [given, given], removed: [] },
      { target: user("b"), added: [given], removed: [given] },
    ];
    expect(totalsOf(copies)).toEqual({ added: 3, removed: 1 });
  });
});

describe("a draft", () => {
  it("keeps its scope where the role may be assigned so, else takes one that the role allows", () => {
    expect(withRole(EMPTY_DRAFT, role("GLOBAL", "CUSTOM"), true).scope).toBe("CUSTOM");
    expect(withRole(EMPTY_DRAFT, role("GLOBAL"), true).scope).toBe("GLOBAL");
    expect(withRole({ ...EMPTY_DRAFT, scope: "GLOBAL" }, role("GLOBAL", "CUSTOM"), true).scope).toBe("GLOBAL");
  });

  it("is never global for somebody who manages single resources", () => {
    expect(scopesOf(role("GLOBAL", "CUSTOM"), false)).toEqual(["CUSTOM"]);
    expect(withRole({ ...EMPTY_DRAFT, scope: "GLOBAL" }, role("GLOBAL", "CUSTOM"), false).scope).toBe("CUSTOM");
  });

  it("is complete with a role, and with resources where it is not global", () => {
    expect(isComplete(EMPTY_DRAFT)).toBe(false);
    expect(isComplete({ ...EMPTY_DRAFT, role: role("CUSTOM") })).toBe(false);
    expect(isComplete({ role: role("GLOBAL"), scope: "GLOBAL", resources: [] })).toBe(true);
  });

  it("leaves resources out at global scope", () => {
    expect(toExtra({ role: role("GLOBAL"), scope: "GLOBAL", resources: [ALPHA] })).toEqual({ role: "r", scope: "GLOBAL" });
    expect(toExtra(EMPTY_DRAFT)).toBeUndefined();
  });
});

describe("who manages a resource", () => {
  const MANAGE = ["manage-owned-resource-access-right"];
  const on = (id: string, scope: "GLOBAL" | "CUSTOM" = "CUSTOM") => ({ scope, resource: { type: "project" as const, id } });

  it("manages what is held on it, or on all of its type where it has no entry of its own", () => {
    expect(manages({ resources: { project: { alpha: MANAGE } } }, on("alpha"))).toBe(true);
    expect(manages({ resources: { project: { alpha: MANAGE } } }, on("beta"))).toBe(false);
    expect(manages({ resources: { project: { "*": MANAGE, beta: [] } } }, on("alpha"))).toBe(true);
    expect(manages({ resources: { project: { "*": MANAGE, beta: [] } } }, on("beta"))).toBe(false);
  });

  it("does not manage what is held everywhere", () => {
    expect(manages({ resources: { project: { "*": MANAGE } } }, { scope: "GLOBAL" })).toBe(false);
    expect(manages(undefined, on("alpha"))).toBe(false);
  });
});
