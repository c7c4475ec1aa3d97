import { GlobeIcon } from "@patternfly/react-icons";
import { memo } from "react";

export interface GridCellProps {
  row: number;
  column: number;
  start: number;
  size: number;
  /** Who, where, and what is there: all that one hears. */
  label: string;
  assigned: boolean;
  changed: boolean;
  covered: boolean;
  noEffect: boolean;
  loading: boolean;
  locked: boolean;
  tabbable: boolean;
}

/** A box. Clicks and keys are the grid's affair; the box itself has the focus. */
export const GridCell = memo((props: GridCellProps) => {
  const { row, column, start, size, label, assigned, changed, covered, noEffect, loading, locked, tabbable } = props;
  const at = `${row},${column}`;
  const states = [changed && "changed", covered && "covered", noEffect && "no-effect", loading && "loading"];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={["ta-matrix-cell", ...states.filter(Boolean).map((state) => `ta-matrix-${String(state)}`)].join(" ")}
      style={{ insetInlineStart: start, inlineSize: size }}
      data-cell={at}
      data-testid="matrix-cell"
    >
      <input
        type="checkbox"
        data-at={at}
        aria-label={label}
        title={label}
        aria-disabled={locked || covered || loading}
        checked={assigned}
        readOnly
        tabIndex={tabbable ? 0 : -1}
      />
      {covered && <GlobeIcon aria-hidden />}
    </div>
  );
});
GridCell.displayName = "GridCell";
