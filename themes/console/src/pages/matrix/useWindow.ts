import { useMemo } from "react";
import type { Window } from "./model/tiles";
import { HEAD, ROW, type useGrid } from "./useGrid";

/** The rows and columns that can be seen, without those that exist only for the focus or for smooth scrolling. */
export function useWindow({ vertical, horizontal, side, column }: ReturnType<typeof useGrid>): Window {
  const rows = span(vertical.scrollOffset ?? 0, vertical.scrollRect?.height ?? 600, HEAD, ROW, vertical.options.count);
  const columns = span(
    Math.abs(horizontal.scrollOffset ?? 0),
    horizontal.scrollRect?.width ?? 1000,
    side,
    column,
    horizontal.options.count,
  );
  const key = [...rows, ...columns].join();
  return useMemo(() => {
    const [top = 0, bottom = 0, start = 0, end = 0] = key.split(",").map(Number);
    return { rows: [top, bottom], columns: [start, end] };
  }, [key]);
}

function span(offset: number, extent: number, head: number, size: number, count: number): [number, number] {
  const last = Math.max(0, count - 1);
  const first = Math.min(last, Math.floor(offset / size));
  return [first, Math.min(last, first + Math.ceil(Math.max(0, extent - head) / size))];
}
