import { describe, expect, it } from "vitest";
import { holdsOn, permissionsOn, reachOf } from "./mayOn";

const HELD = {
  resources: {
    project: { "*": ["read-resources", "remove-resource"], alpha: ["read-resources"] },
    document: { handbook: ["remove-resource"] },
  },
};
const ALPHA = { type: "project", id: "alpha" } as const;
const BETA = { type: "project", id: "beta" } as const;
const HANDBOOK = { type: "document", id: "handbook" } as const;

describe("what one holds on a resource", () => {
  it("is its own entry, which replaces that for all", () => {
    expect(permissionsOn(HELD, ALPHA)).toEqual(["read-resources"]);
    expect(permissionsOn(HELD, BETA)).toEqual(["read-resources", "remove-resource"]);
    expect(permissionsOn({}, BETA)).toEqual([]);
  });

  it("is not found by names that every object knows", () => {
    expect(permissionsOn(HELD, { type: "document", id: "constructor" })).toEqual([]);
  });

  it("is nothing while unknown, and everything for an administrator", () => {
    expect(holdsOn(undefined, "remove-resource", BETA)).toBe(false);
    expect(holdsOn({ administrator: false, permissions: HELD }, "remove-resource", BETA)).toBe(true);
    expect(holdsOn({ administrator: false, permissions: HELD }, "remove-resource", ALPHA)).toBe(false);
    expect(holdsOn({ administrator: true, permissions: {} }, "remove-resource", ALPHA)).toBe(true);
  });

  it("reaches whole types and single resources", () => {
    expect(reachOf(HELD, "remove-resource")).toEqual({
      resources: [HANDBOOK],
      types: [{ type: "project", all: false }],
    });
    expect(reachOf(HELD, "read-resources")).toEqual({ resources: [ALPHA], types: [{ type: "project", all: true }] });
    expect(reachOf({}, "read-resources")).toEqual({ resources: [], types: [] });
  });
});
