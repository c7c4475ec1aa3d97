import type { VirtualItem } from "@tanstack/react-virtual";
import { memo } from "react";
import { GridCell } from "./GridCell";
import { LineHeader } from "./LineHeader";
import type { CellView, View } from "./model/view";
import { ROW } from "./useGrid";

export interface GridRowProps {
  view: View;
  row: number;
  start: number;
  side: number;
  /** The columns that exist. */
  across: VirtualItem[];
  /** The column that the tab key leads to, if it leads to this row. */
  tabbable: number | undefined;
  words: (cell: CellView) => string;
  readOnly: boolean;
  locked: boolean;
  scopes: boolean;
  whole: boolean;
}

/** A row stays as it is while one scrolls up and down. */
export const GridRow = memo((props: GridRowProps) => {
  const { view, row, start, side, across, tabbable, words, readOnly, locked, scopes, whole } = props;
  const line = view.known.row(row);
  const scope = scopes && view.subjects === "row" ? view.scope(row) : undefined;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="ta-matrix-row"
      style={{ insetBlockStart: start, blockSize: ROW }}
    >
      <LineHeader
        axis="row"
        index={row}
        line={line}
        start={0}
        size={side}
        tabbable={tabbable === -1}
        noEffect={line !== undefined && !view.hasEffect(line)}
        scope={scope && (scope.global ? "GLOBAL" : "CUSTOM")}
        scopeChanged={scope?.changed ?? false}
        locked={locked || readOnly}
        whole={whole}
      />
      {across.map(({ index: column, start: inline, size }) => {
        const cell = view.cell(row, column);
        return (
          <GridCell
            key={column}
            row={row}
            column={column}
            start={inline}
            size={size}
            label={words(cell)}
            assigned={cell.assigned}
            changed={cell.changed}
            covered={cell.covered}
            noEffect={cell.noEffect}
            loading={!cell.tile}
            locked={readOnly}
            tabbable={tabbable === column}
          />
        );
      })}
    </div>
  );
});
GridRow.displayName = "GridRow";
