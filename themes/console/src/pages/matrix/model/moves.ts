/** A cell of the grid; -1 is the header. */
export interface At {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** How many rows a page is. */
  page: number;
}

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** Where a key leads to, as in a spreadsheet; nothing for every other key. */
export function move(at: At, { key, ctrlKey, metaKey }: Keys, extent: Extent, rtl = false): At | undefined {
  const far = ctrlKey || metaKey;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const to = (row: number, column: number): At => ({
    row: Math.min(Math.max(row, -1), last.row),
    column: Math.min(Math.max(column, -1), last.column),
  });
  const sideways = (step: number) => to(at.row, far ? (step < 0 ? 0 : last.column) : at.column + step);
  switch (key) {
    case "ArrowUp":
      return to(far ? 0 : at.row - 1, at.column);
    case "ArrowDown":
      return to(far ? last.row : at.row + 1, at.column);
    case "ArrowLeft":
      return sideways(rtl ? 1 : -1);
    case "ArrowRight":
      return sideways(rtl ? -1 : 1);
    case "Home":
      return to(far ? 0 : at.row, 0);
    case "End":
      return to(far ? last.row : at.row, last.column);
    case "PageUp":
      return to(Math.max(0, at.row - extent.page), at.column);
    case "PageDown":
      return to(at.row + extent.page, at.column);
    default:
      return undefined;
  }
}
