import { describe, expect, it } from "vitest";
import { resourcesOf } from "./resources";

describe("the resources that permissions tell of", () => {
  it("are the single ones of each type", () => {
    const resources = { project: { "*": ["read-resources"], alpha: [] }, document: { handbook: [] } };
    expect(resourcesOf({ resources })).toEqual([
      { type: "project", id: "alpha" },
      { type: "document", id: "handbook" },
    ]);
  });

  it("are none where none is told", () => {
    expect(resourcesOf({ global: ["list-all-users"] })).toEqual([]);
  });
});
