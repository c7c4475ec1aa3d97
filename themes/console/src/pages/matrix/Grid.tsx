import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import type { At } from "./model/moves";
import type { Axis, View } from "./model/view";
import { atOf, type useGrid } from "./useGrid";
import { useWords } from "./useWords";

interface GridProps {
  grid: ReturnType<typeof useGrid>;
  view: View;
  rows: number;
  columns: number;
  name: string;
  busy: boolean;
  /** The person may only look. */
  readOnly: boolean;
  /** Nothing is to be changed now. */
  locked: boolean;
  /** A subject's scope may be changed. */
  scopes: boolean;
  onToggle: (at: At) => void;
  onScope: (index: number, global: boolean) => void;
  onWhole: (axis: Axis, index: number) => void;
}

/** A grid as of WAI-ARIA: one stop for the tab key, arrows within; only what is near to the window exists. */
export const Grid = (props: GridProps) => {
  const { grid, view, rows, columns, name, busy, readOnly, locked, scopes, onToggle, onScope, onWhole } = props;
  const words = useWords();
  const { scroller, setScroller, vertical, horizontal, side, active } = grid;
  const whole = !view.criteria.globalOnly && !readOnly;
  const across = horizontal.getVirtualItems();

  const askWhole = (axis: Axis, index: number) => whole && !locked && index >= 0 && onWhole(axis, index);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (isInner(event.target)) {
      if (event.key === "Escape") grid.refocus();
      return;
    }
    if (grid.onMoveKey(event)) return;
    const { row, column } = active;
    if (event.key === " " && !event.altKey) {
      event.preventDefault();
      if (event.shiftKey || column < 0) askWhole("row", row);
      else if (event.ctrlKey || row < 0) askWhole("column", column);
      else onToggle(active);
    } else if (event.key === "Enter" || event.key === "F2") {
      if (row >= 0 && column >= 0) return;
      event.preventDefault();
      scroller?.querySelector<HTMLElement>(`[data-cell="${row},${column}"] [data-inner]`)?.focus();
    }
  };

  const onClick = (event: React.MouseEvent) => {
    const at = atOf(event.target);
    if (!at || !(event.target instanceof Element)) return;
    if (event.target.closest("[data-whole]")) askWhole(at.column < 0 ? "row" : "column", Math.max(at.row, at.column));
    else if (at.row >= 0 && at.column >= 0) {
      onToggle(at);
      if (event.target.tagName !== "INPUT") {
        event.currentTarget.querySelector<HTMLElement>(`[data-at="${at.row},${at.column}"]`)?.focus();
      }
    }
  };

  const onChange = (event: React.FormEvent) => {
    const at = atOf(event.target);
    if (at && event.target instanceof HTMLSelectElement) {
      onScope(Math.max(at.row, at.column), event.target.value === "GLOBAL");
    }
  };

  return (
    <div
      ref={setScroller}
      role="grid"
      aria-label={name}
      aria-rowcount={rows + 1}
      aria-colcount={columns + 1}
      aria-busy={busy}
      aria-readonly={readOnly}
      className="ta-matrix"
      data-testid="matrix-grid"
      onKeyDown={onKeyDown}
      // Some browsers make a click of the space bar when it is let go; its key has done it already.
      onKeyUp={(event) => event.key === " " && !isInner(event.target) && event.preventDefault()}
      onClick={onClick}
      onChange={onChange}
      onFocus={(event) => {
        const at = atOf(event.target);
        if (at) grid.onFocusAt(at);
      }}
    >
      <div
        role="presentation"
        className="ta-matrix-all"
        style={{ inlineSize: horizontal.getTotalSize(), blockSize: vertical.getTotalSize() }}
      >
        <GridHead {...{ grid, view, rows, columns, scopes, whole, locked: locked || readOnly }} />
        {vertical.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={index}
            row={index}
            tabbable={active.row === index ? active.column : undefined}
            {...{ view, start, side, across, words, readOnly, locked, scopes, whole }}
          />
        ))}
      </div>
    </div>
  );
};

function isInner(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-inner]") !== null;
}
