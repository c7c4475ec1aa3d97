import { describe, expect, it } from "vitest";
import { rowRights, stillShown } from "./selection";

const ALPHA = { type: "project", id: "alpha", name: "Alpha", category: "Uncategorized" } as const;
const BETA = { type: "project", id: "beta", name: "Beta", category: "Uncategorized" } as const;
const HELD = { resources: { project: { alpha: ["edit-resource-properties", "remove-resource"] } } };
const ALL = { categorize: true, edit: true, remove: true };
const OWN = { categorize: false, edit: true, remove: true };

describe("what may be done with a row", () => {
  const mine = { administrator: false, permissions: HELD };

  it("is what one's own permissions on it allow", () => {
    expect(rowRights(OWN, mine, ALPHA)).toEqual({ rename: true, edit: true, remove: true, select: true });
    expect(rowRights(OWN, mine, BETA)).toEqual({ rename: false, edit: false, remove: false, select: false });
  });

  it("is categorizing on each one for whoever may categorize", () => {
    expect(rowRights(ALL, mine, BETA)).toEqual({ rename: false, edit: true, remove: false, select: true });
  });

  it("is nothing without the general right", () => {
    const none = { categorize: false, edit: false, remove: false };
    expect(Object.values(rowRights(none, { administrator: true, permissions: {} }, ALPHA))).not.toContain(true);
  });
});

describe("a selection", () => {
  it("holds what is shown only, as it is shown", () => {
    const renamed = { ...ALPHA, name: "A" };
    expect(stillShown([ALPHA, BETA], [renamed])).toEqual([renamed]);
    expect(stillShown([ALPHA], undefined)).toEqual([]);
  });
});
