import { describe, expect, it } from "vitest";
import { told } from "./change";
import type { ChangeEntry } from "./types";

function change(more: Partial<ChangeEntry>): ChangeEntry {
  return { time: 0, operation: "CREATE", resourceType: "TENANT_ACCESS_ROLE", resourcePath: "tenant-access/roles/editor", ...more };
}

const GIVEN = { id: "1", role: "resource-manager", subject: { type: "user", id: "2", name: "max" }, scope: "GLOBAL" };

describe("a change", () => {
  it("is told by the name that it has now, or had", () => {
    const representation = { before: { name: "Old" }, after: { name: "New" } };
    expect(told(change({ operation: "UPDATE", representation }))).toMatchObject({ thing: "role", verb: "updated", what: "New" });
    expect(told(change({ operation: "DELETE", representation: { before: { name: "Old" } } })).what).toBe("Old");
  });

  it("is told by its path where the realm keeps no details", () => {
    const { what, to } = told(change({ resourceType: "TENANT_ACCESS_RESOURCE", resourcePath: "tenant-access/resources/project/a%2Bb" }));
    expect(what).toBe("a+b");
    expect(to).toEqual(["resources", "project", "a+b"]);
    expect(told(change({ resourcePath: "tenant-access/roles/%" })).what).toBe("%");
  });

  it("leads nowhere where it is gone, or has no page", () => {
    expect(told(change({})).to).toEqual(["roles", "editor"]);
    expect(told(change({ operation: "DELETE" })).to).toBeUndefined();
    expect(told(change({ resourceType: "TENANT_ACCESS_CATEGORY", resourcePath: "tenant-access/categories/x" })).to).toBeUndefined();
  });

  it("of assignments tells what was given and taken, one or many", () => {
    const assignment = { resourceType: "TENANT_ACCESS_ASSIGNMENT", resourcePath: "tenant-access/assignments" };
    const here = { ...GIVEN, scope: "CUSTOM", resource: { type: "project", id: "alpha" } };
    const { added, removed } = told(change({ ...assignment, operation: "UPDATE", representation: { before: [], after: [GIVEN, here] } }));
    expect(added).toEqual([
      { role: "resource-manager", subject: "max" },
      { role: "resource-manager", subject: "max", resource: { type: "project", id: "alpha" } },
    ]);
    expect(removed).toEqual([]);
    expect(told(change({ ...assignment, operation: "DELETE", representation: { before: GIVEN } })).removed).toHaveLength(1);
  });

  it("is a copy or an import by the call that was made, whatever it holds", () => {
    const action = { operation: "ACTION", resourceType: "TENANT_ACCESS_ASSIGNMENT" } as const;
    expect(told(change({ ...action, resourcePath: "tenant-access/users/1/copy", representation: { after: { odd: [1] } } }))).toMatchObject({
      verb: "copied",
      added: [],
    });
    expect(told(change({ ...action, resourcePath: "tenant-access/import" })).verb).toBe("imported");
  });
});
