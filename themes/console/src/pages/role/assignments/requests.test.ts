import { describe, expect, it } from "vitest";
import type { Assignment, Role } from "../../../api";
import { additions, firstAssignments, isHalf, scopeRefusal, size, undoing, withoutFunction } from "./requests";

const max = { type: "user", id: "1", name: "max", external: false } as const;
const readers = { type: "group", id: "2", name: "/readers", external: true } as const;
const alpha = { type: "project", id: "alpha", name: "Alpha", category: "Uncategorized" } as const;
const book = { type: "document", id: "book", name: "Book", category: "Uncategorized" } as const;
const key = <T extends string>({ type, id }: { type: T; id: string }) => ({ type, id });

const role = (rest: Partial<Role>): Role => ({
  key: "editor",
  name: "Editor",
  description: "",
  predefined: false,
  assignableScopes: ["CUSTOM"],
  worksOn: ["project"],
  permissions: ["edit-resources"],
  ...rest,
});

describe("the request that assigns", () => {
  it("names every subject with all resources, and nothing that the server does not know", () => {
    expect(additions("editor", [max, readers], "CUSTOM", [alpha, book])).toEqual([
      { role: "editor", subject: key(max), scope: "CUSTOM", resources: [key(alpha), key(book)] },
      { role: "editor", subject: key(readers), scope: "CUSTOM", resources: [key(alpha), key(book)] },
    ]);
  });

  it("names no resource at global scope, though some were picked before", () => {
    expect(additions("editor", [max], "GLOBAL", [alpha])).toEqual([
      { role: "editor", subject: key(max), scope: "GLOBAL" },
    ]);
  });

  it("is as large as the assignments that it makes", () => {
    expect(size(3, "GLOBAL", 7)).toBe(3);
    expect(size(3, "CUSTOM", 7)).toBe(21);
  });
});

describe("undoing a removal", () => {
  const was = (subject: typeof max | typeof readers, resource?: typeof alpha | typeof book): Assignment => ({
    id: "x",
    role: "editor",
    subject,
    scope: resource ? "CUSTOM" : "GLOBAL",
    ...(resource && { resource: key(resource) }),
  });

  it("gives back the same, gathered by subject", () => {
    expect(undoing([was(max, alpha), was(readers), was(max, book), was(max)])).toEqual([
      { role: "editor", subject: key(readers), scope: "GLOBAL" },
      { role: "editor", subject: key(max), scope: "GLOBAL" },
      { role: "editor", subject: key(max), scope: "CUSTOM", resources: [key(alpha), key(book)] },
    ]);
  });
});

describe("first assignments of a new role", () => {
  it("unite lines that name the same subject, without naming a resource twice", () => {
    const rows = [
      { subjects: [max, readers], resources: [alpha] },
      { subjects: [max], resources: [alpha, book] },
    ];
    expect(firstAssignments(rows)).toEqual([
      { subject: key(max), scope: "CUSTOM", resources: [key(alpha), key(book)] },
      { subject: key(readers), scope: "CUSTOM", resources: [key(alpha)] },
    ]);
  });

  it("are none where lines are empty; half a line is told", () => {
    expect(firstAssignments([{ subjects: [], resources: [] }, { subjects: [max], resources: [] }])).toEqual([]);
    expect(isHalf({ subjects: [max], resources: [] })).toBe(true);
    expect(isHalf({ subjects: [], resources: [alpha] })).toBe(true);
    expect(isHalf({ subjects: [], resources: [] })).toBe(false);
    expect(isHalf({ subjects: [max], resources: [alpha] })).toBe(false);
  });
});

describe("what is told before saving", () => {
  it("names the resources on which the role has no function (R13)", () => {
    expect(withoutFunction(["project"], [alpha, book])).toEqual([book]);
    expect(withoutFunction(["document", "project"], [alpha, book])).toEqual([]);
  });

  it("gives the reason why a scope cannot be chosen (R18, R21, R26)", () => {
    expect(scopeRefusal(role({}), "GLOBAL", true)).toBe("customOnlyRole");
    expect(scopeRefusal(role({}), "CUSTOM", false)).toBeNull();
    expect(scopeRefusal(role({ assignableScopes: ["GLOBAL"] }), "CUSTOM", true)).toBe("globalOnlyRole");
    expect(scopeRefusal(role({ assignableScopes: ["GLOBAL", "CUSTOM"] }), "GLOBAL", false)).toBe("ownedOnly");
    expect(scopeRefusal(role({ assignableScopes: ["GLOBAL", "CUSTOM"] }), "GLOBAL", true)).toBeNull();
  });
});
