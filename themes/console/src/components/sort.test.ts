import { SortByDirection } from "@patternfly/react-table";
import { expect, it, vi } from "vitest";
import { sortOf } from "./sort";

const COLUMNS = ["name", "kind"] as const;
const sorting = (sort: string, onSort = vi.fn()) => sortOf(COLUMNS, sort, onSort);

it("tells the column and the direction", () => {
  expect(sorting("-kind")("name")).toMatchObject({ columnIndex: 0, sortBy: { index: 1, direction: "desc" } });
  expect(sorting("name")("name")).toMatchObject({ columnIndex: 0, sortBy: { index: 0, direction: "asc" } });
});

it("asks for the other direction with a minus sign", () => {
  const onSort = vi.fn();
  const { onSort: click } = sorting("name", onSort)("name");
  click?.({} as React.MouseEvent, 0, SortByDirection.desc, {});
  click?.({} as React.MouseEvent, 0, SortByDirection.asc, {});
  expect(onSort.mock.calls).toEqual([["-name"], ["name"]]);
});
