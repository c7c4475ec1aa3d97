import { describe, expect, it } from "vitest";
import { changes, difference, fieldsOf, isChanged } from "./fields";

const before = { name: "Editor", description: "", permissions: ["edit-resources", "read-resources"] };

describe("a changed role", () => {
  it("sends only what was changed", () => {
    expect(changes(before, { ...before, name: "Writer" })).toEqual({ name: "Writer" });
    expect(changes(before, { ...before, description: "writes" })).toEqual({ description: "writes" });
    expect(changes(before, { ...before, permissions: ["read-resources"] })).toEqual({ permissions: ["read-resources"] });
  });

  it("is unchanged when it is as it was, in whatever order the server lists permissions", () => {
    const role = {
      ...before,
      key: "editor",
      predefined: false,
      assignableScopes: [],
      worksOn: [],
      permissions: ["read-resources", "edit-resources"],
    };
    expect(isChanged(before, fieldsOf(role))).toBe(false);
    expect(isChanged(before, { ...before, name: "editor" })).toBe(true);
  });

  it("tells what somebody else added and removed", () => {
    expect(difference(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], removed: ["a"] });
  });
});
