import { Alert, AlertActionLink } from "@patternfly/react-core";
import { type Dispatch, type SetStateAction, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../api";
import { Empty, Failed, Loading, NothingFound } from "../../components/States";
import { Grid } from "./Grid";
import { WholeDialog } from "./WholeDialog";
import { type Change, type Draft, want } from "./model/draft";
import type { Criteria } from "./model/tiles";
import { type Axis, View } from "./model/view";
import { useGrid } from "./useGrid";
import { useTiles } from "./useTiles";
import type { WholeLine } from "./useWhole";
import { useWindow } from "./useWindow";

interface MatrixGridProps {
  role: Role;
  criteria: Criteria;
  draft: Draft;
  setDraft: Dispatch<SetStateAction<Draft>>;
  readOnly: boolean;
  locked: boolean;
  scopes: boolean;
  clear?: () => void;
}

/** The grid of one set of criteria, and the states that it may be in instead. */
export const MatrixGrid = (props: MatrixGridProps) => {
  const { role, criteria, draft, setDraft, readOnly, locked, scopes, clear } = props;
  const { t } = useTranslation("matrix");
  const [extent, setExtent] = useState({ rows: 0, columns: 0 });
  const [whole, setWhole] = useState<WholeLine>();
  const grid = useGrid(extent);
  const { known, error, retry, fetching } = useTiles(criteria, useWindow(grid));
  const view = useMemo(() => new View(known, draft, criteria, role.worksOn), [known, draft, criteria, role.worksOn]);
  const { rowCount: rows, columnCount: columns } = known;
  if (rows !== undefined && columns !== undefined && (rows !== extent.rows || columns !== extent.columns)) {
    setExtent({ rows, columns });
  }
  if (rows === undefined || columns === undefined) {
    return error ? <Failed error={error} retry={retry} /> : <Loading lines={8} />;
  }
  if (rows === 0 || columns === 0) {
    return clear ? <NothingFound clear={clear} /> : <Empty title={t("none")}>{t("noneHint")}</Empty>;
  }

  const apply = (...changes: (Change | undefined)[]) => {
    if (!locked) setDraft((old) => want(old, ...changes.filter((change) => change !== undefined)));
  };
  const askWhole = (axis: Axis, index: number) => {
    const line = view.line(axis, index);
    if (line) setWhole({ axis, index, line, count: axis === "row" ? columns : rows });
  };

  return (
    <>
      {error !== undefined && (
        <Alert
          isInline
          variant="danger"
          title={t("partFailed")}
          actionLinks={<AlertActionLink onClick={retry}>{t("retry")}</AlertActionLink>}
        />
      )}
      <Grid
        grid={grid}
        view={view}
        rows={rows}
        columns={columns}
        name={t("gridName", { role: role.name })}
        busy={fetching}
        readOnly={readOnly}
        locked={locked}
        scopes={scopes}
        onToggle={({ row, column }) => apply(view.toggle(row, column))}
        onScope={(index, global) => apply(view.rescope(index, global))}
        onWhole={askWhole}
      />
      <p className="ta-matrix-help">{t("keys")}</p>
      {whole && (
        <WholeDialog
          criteria={criteria}
          line={whole}
          draft={draft}
          onApply={(changes) => {
            apply(...changes);
            setWhole(undefined);
          }}
          onClose={() => setWhole(undefined)}
        />
      )}
    </>
  );
};
