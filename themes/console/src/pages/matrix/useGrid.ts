import { type Range, defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { type At, move } from "./model/moves";

export const ROW = 40;
export const HEAD = 108;

interface GridProps {
  rows: number;
  columns: number;
}

/** The part of the grid that exists, and the cell that has the focus, which always exists. */
export function useGrid({ rows, columns }: GridProps) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const moved = useRef(false);
  const [active, setActive] = useState<At>({ row: 0, column: 0 });
  const [width, setWidth] = useState(1024);
  const narrow = width < 640;
  const side = narrow ? 176 : 312;
  const column = narrow ? 112 : 136;
  const rtl = document.documentElement.dir === "rtl";

  useLayoutEffect(() => {
    if (!scroller) return;
    const observer = new ResizeObserver(() => setWidth(scroller.clientWidth));
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);

  const rowRange = useCallback((range: Range) => kept(range, active.row), [active.row]);
  const columnRange = useCallback((range: Range) => kept(range, active.column), [active.column]);
  // What it answers changes with every scroll, which is wanted here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const vertical = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    overscan: 4,
    rangeExtractor: rowRange,
  });
  const horizontal = useVirtualizer({
    count: columns,
    horizontal: true,
    isRtl: rtl,
    getScrollElement: () => scroller,
    estimateSize: () => column,
    paddingStart: side,
    scrollPaddingStart: side,
    overscan: 2,
    rangeExtractor: columnRange,
  });
  useLayoutEffect(() => horizontal.measure(), [horizontal, column, side]);

  const go = useCallback(
    (at: At) => {
      moved.current = true;
      if (at.row >= 0) vertical.scrollToIndex(at.row);
      if (at.column >= 0) horizontal.scrollToIndex(at.column);
      setActive(at);
    },
    [vertical, horizontal],
  );
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focus(scroller, active);
  }, [scroller, active]);

  /** Handles the keys that lead elsewhere; says whether it was one. */
  const onMoveKey = (event: React.KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? HEAD) - HEAD) / ROW) - 1);
    const to = event.altKey || event.shiftKey ? undefined : move(active, event.nativeEvent, { rows, columns, page }, rtl);
    if (!to) return false;
    event.preventDefault();
    go(to);
    return true;
  };

  return {
    /** The element that scrolls, and where it tells that it is there. */
    scroller,
    setScroller,
    vertical,
    horizontal,
    side,
    column,
    active,
    /** The focus came by itself, as by a click. */
    onFocusAt: (at: At) => setActive((old) => (old.row === at.row && old.column === at.column ? old : at)),
    refocus: () => focus(scroller, active),
    onMoveKey,
  };
}

function kept(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}

function focus(grid: HTMLElement | null, { row, column }: At): void {
  grid?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`)?.focus({ preventScroll: true });
}

/** Which cell an element of the grid belongs to. */
export function atOf(target: EventTarget): At | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = (cell?.dataset["cell"] ?? "").split(",").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
