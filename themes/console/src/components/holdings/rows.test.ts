import { describe, expect, it } from "vitest";
import { filterRows, rowsOf } from "./rows";

const NESTED = {
  global: ["list-all-users"],
  resources: {
    project: { beta: ["edit-resources"], "*": ["read-resources"], alpha: ["read-resources"] },
    document: { "*": ["read-resources"] },
  },
};

describe("effective permissions as rows", () => {
  it("has the realm first, then type by type all before single resources", () => {
    expect(rowsOf(NESTED).map(({ key }) => key)).toEqual([
      "global",
      "document:*",
      "project:*",
      "project:alpha",
      "project:beta",
    ]);
  });

  it("tells all from all others", () => {
    const byKey = new Map(rowsOf(NESTED).map((row) => [row.key, row]));
    expect(byKey.get("project:*")?.others).toBe(true);
    expect(byKey.get("document:*")?.others).toBe(false);
    expect(byKey.get("project:*")?.id).toBeUndefined();
  });

  it("has no rows where nothing is held", () => {
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ global: [], resources: {} })).toEqual([]);
  });

  it("finds every word, without case, in the place or in a permission", () => {
    const words = ({ key, permissions }: { key: string; permissions: string[] }) => [key, ...permissions];
    const found = (text: string) => filterRows(rowsOf(NESTED), text, words).map(({ key }) => key);
    expect(found("PROJECT read")).toEqual(["project:*", "project:alpha"]);
    expect(found("  ")).toHaveLength(5);
    expect(found("nothing")).toEqual([]);
  });
});
