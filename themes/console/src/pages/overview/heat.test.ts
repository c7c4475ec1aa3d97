import { describe, expect, it } from "vitest";
import { heatOf, legendOf, levelOf } from "./heat";

const ALPHA = { type: "project", id: "alpha" } as const;

describe("the heat map", () => {
  it("is as dark as the share of the most", () => {
    expect([0, 1, 25, 26, 50, 75, 76, 100].map((count) => levelOf(count, 100))).toEqual([0, 1, 1, 2, 2, 3, 4, 4]);
    expect(levelOf(1, 1)).toBe(4);
  });

  it.each([1, 2, 3, 5, 8, 100])("has a legend that tells every number up to %i its level", (most) => {
    const legend = legendOf(most);
    for (let count = 1; count <= most; count++) {
      const found = legend.filter(({ from, to }) => from <= count && count <= to).map(({ level }) => level);
      expect(found).toEqual([levelOf(count, most)]);
    }
  });

  it("finds its cells, none where there is none", () => {
    const heat = heatOf({
      cells: [
        { role: "reviewer", assignments: 2 },
        { role: "reviewer", resource: ALPHA, assignments: 5 },
      ],
    });
    expect(heat).toMatchObject({ most: 5, global: true });
    expect(heat.at("reviewer")).toBe(2);
    expect(heat.at("reviewer", ALPHA)).toBe(5);
    expect(heat.at("manager", ALPHA)).toBe(0);
    expect(heatOf({ cells: [] })).toMatchObject({ most: 0, global: false });
  });
});
