import { useTranslation } from "react-i18next";
import { LineHeader } from "./LineHeader";
import type { View } from "./model/view";
import { HEAD, type useGrid } from "./useGrid";

interface GridHeadProps {
  grid: ReturnType<typeof useGrid>;
  view: View;
  rows: number;
  columns: number;
  scopes: boolean;
  whole: boolean;
  locked: boolean;
}

/** The row of the columns' names, which stays while the rows scroll. */
export const GridHead = ({ grid, view, rows, columns, scopes, whole, locked }: GridHeadProps) => {
  const { t, i18n } = useTranslation("matrix");
  const { horizontal, side, active } = grid;
  const { globalOnly } = view.criteria;
  const number = new Intl.NumberFormat(i18n.language);
  const users = view.subjects === "row";
  const head = (index: number) => active.row === -1 && active.column === index;

  return (
    <div role="row" aria-rowindex={1} className="ta-matrix-heads" style={{ blockSize: HEAD }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className="ta-matrix-corner"
        style={{ inlineSize: side }}
        data-cell="-1,-1"
        data-at="-1,-1"
        tabIndex={head(-1) ? 0 : -1}
      >
        <span>{t(users ? "rowUsers" : "rowResources", { count: rows, n: number.format(rows) })}</span>
        {!globalOnly && (
          <span>{t(users ? "columnResources" : "columnUsers", { count: columns, n: number.format(columns) })}</span>
        )}
      </div>
      {horizontal.getVirtualItems().map(({ index, start, size }) => {
        if (globalOnly) {
          return (
            <div
              key={index}
              role="columnheader"
              aria-colindex={2}
              className="ta-matrix-head ta-matrix-head-column"
              style={{ insetInlineStart: start, inlineSize: size }}
              data-cell="-1,0"
              data-at="-1,0"
              tabIndex={head(0) ? 0 : -1}
            >
              <span className="ta-matrix-name">{t("scope.GLOBAL")}</span>
            </div>
          );
        }
        const line = view.known.column(index);
        const scope = scopes && !users ? view.scope(index) : undefined;
        return (
          <LineHeader
            key={index}
            axis="column"
            index={index}
            line={line}
            start={start}
            size={size}
            tabbable={head(index)}
            noEffect={line !== undefined && !view.hasEffect(line)}
            scope={scope && (scope.global ? "GLOBAL" : "CUSTOM")}
            scopeChanged={scope?.changed ?? false}
            locked={locked}
            whole={whole}
          />
        );
      })}
    </div>
  );
};
