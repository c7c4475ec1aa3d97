import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../api";
import { NONE, want } from "./draft";
import type { Line, Subject } from "./keys";
import { move } from "./moves";
import { type Area, type Criteria, Known, areasOf, tileOf } from "./tiles";
import { View } from "./view";
import { pagesOf, wholeOf } from "./whole";

const criteria: Criteria = {
  role: "r",
  rows: "users",
  globalOnly: false,
  resourceSearch: "",
  resourceType: "",
  category: "",
  userSearch: "",
  directory: "all",
};
const user = (id: string): Subject => ({ type: "user", id, name: id, external: false });
const resource = (id: string, type = "project"): Line => ({ type, id, name: id, category: "" }) as Line;
const area: Area = { firstRow: 0, maxRows: 50, firstColumn: 0, maxColumns: 50 };

function tile(over: Partial<Matrix> = {}, at: Area = area, of = criteria) {
  const matrix: Matrix = {
    role: "r",
    rows: [user("max"), user("sam")],
    rowCount: 60,
    columns: [resource("alpha"), resource("handbook", "document")],
    columnCount: 70,
    cells: [{ assignment: "1", subjectType: "user", subject: "max", resource: { type: "project", id: "alpha" } }],
    global: [{ assignment: "2", subjectType: "user", subject: "sam" }],
    ...over,
  };
  return tileOf({ criteria: of, area: at }, matrix, '"1"');
}
function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing");
  return value;
}
const view = (draft = NONE) => new View(new Known([tile()]), draft, criteria, ["project"]);

describe("tiles", () => {
  it("are those that the window touches, and the first one", () => {
    const at = ({ firstRow, firstColumn }: Area) => [firstRow, firstColumn];
    expect(areasOf({ rows: [0, 20], columns: [0, 8] }).map(at)).toEqual([[0, 0]]);
    expect(areasOf({ rows: [40, 60], columns: [49, 50] }).map(at)).toEqual([[0, 0], [0, 50], [50, 0], [50, 50]]);
    expect(areasOf({ rows: [9980, 9999], columns: [5000, 5008] })).toHaveLength(2);
  });
  it("believe the latest answer", () => {
    const known = new Known([tile({ rowCount: 1 }), tile({ rowCount: 2, rows: [user("new")] })]);
    expect([known.rowCount, known.row(0)?.id, known.row(1), known.tile(50, 0)]).toEqual([2, "new", undefined, undefined]);
  });
});

describe("view", () => {
  it("shows what the server has", () => {
    expect(view().cell(0, 0)).toMatchObject({ assigned: true, changed: false, covered: false, noEffect: false });
    expect(view().cell(0, 1)).toMatchObject({ assigned: false, noEffect: true });
    expect(view().cell(1, 0)).toMatchObject({ assigned: false, covered: true });
    expect(view().cell(7, 0).tile).toBeUndefined();
  });
  it("shows the draft on top of it", () => {
    const change = view().toggle(0, 0);
    const changed = view(want(NONE, made(change)));
    expect(changed.cell(0, 0)).toMatchObject({ assigned: false, changed: true });
    expect(want(changed.draft, made(changed.toggle(0, 0))).size).toBe(0);
  });
  it("changes no cell that Global covers, until the scope is Custom", () => {
    expect(view().toggle(1, 0)).toBeUndefined();
    const custom = view(want(NONE, made(view().rescope(1, false))));
    expect(custom.scope(1)).toEqual({ global: false, changed: true });
    expect(custom.toggle(1, 0)?.wanted).toBe(true);
  });
  it("is the same transposed", () => {
    const turned = { ...criteria, rows: "resources" as const };
    const { rows, columns } = tile();
    const known = new Known([tile({ rows: columns, columns: rows }, area, turned)]);
    const transposed = new View(known, NONE, turned, ["project"]);
    expect(transposed.cell(0, 0)).toMatchObject({ assigned: true });
    expect(transposed.cell(0, 1)).toMatchObject({ covered: true });
    expect(transposed.scope(1)?.global).toBe(true);
  });
  it("has one column where the role is Global only", () => {
    const only = { ...criteria, globalOnly: true };
    const known = new Known([tile({ cells: [] }, area, only)]);
    const globals = new View(known, NONE, only, []);
    expect([known.columnCount, globals.cell(0, 0).assigned, globals.cell(1, 0).assigned]).toEqual([1, false, true]);
    expect(globals.toggle(1, 0)).toMatchObject({ wanted: false, place: { subject: { id: "sam" } } });
  });
});

describe("whole", () => {
  it("is read in pages that reach its end", () => {
    expect(pagesOf("row", 7, 2001).map(({ firstRow, maxRows, firstColumn }) => [firstRow, maxRows, firstColumn])).toEqual([
      [7, 1, 0],
      [7, 1, 1000],
      [7, 1, 2000],
    ]);
    expect(pagesOf("column", 7, 1000)).toEqual([{ firstRow: 0, maxRows: 1000, firstColumn: 7, maxColumns: 1 }]);
  });
  it("counts every cell, with the draft, and leaves alone what Global covers", () => {
    const draft = want(NONE, made(view().toggle(0, 1)));
    const whole = wholeOf([tile()], draft);
    expect([whole.count, whole.assigned, whole.covered, whole.give.length, whole.take.length]).toEqual([4, 2, 2, 0, 2]);
    expect(want(draft, ...whole.take).size).toBe(1);
  });
});

describe("move", () => {
  const extent = { rows: 100, columns: 10, page: 20 };
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });
  it.each([
    ["ArrowDown", false, 6, 5],
    ["ArrowUp", false, 4, 5],
    ["ArrowRight", false, 5, 6],
    ["ArrowLeft", false, 5, 4],
    ["Home", false, 5, 0],
    ["End", false, 5, 9],
    ["Home", true, 0, 0],
    ["End", true, 99, 9],
    ["PageDown", false, 25, 5],
    ["PageUp", false, 0, 5],
  ])("%s (with Ctrl: %s) leads to %i, %i", (name, ctrl, row, column) => {
    expect(move({ row: 5, column: 5 }, key(name, ctrl), extent)).toEqual({ row, column });
  });
  it("stops at the headers and at the end, and leaves other keys alone", () => {
    expect(move({ row: -1, column: -1 }, key("ArrowUp"), extent)).toEqual({ row: -1, column: -1 });
    expect(move({ row: 99, column: 9 }, key("ArrowDown"), extent)).toEqual({ row: 99, column: 9 });
    expect(move({ row: 0, column: 0 }, key("a"), extent)).toBeUndefined();
  });
  it("goes the other way where one reads from right to left", () => {
    expect(move({ row: 0, column: 5 }, key("ArrowLeft"), extent, true)).toEqual({ row: 0, column: 6 });
  });
});
