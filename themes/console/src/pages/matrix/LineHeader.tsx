import { Label } from "@patternfly/react-core";
import { CheckDoubleIcon, CubesIcon, FileAltIcon, UserIcon, UsersIcon } from "@patternfly/react-icons";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "./model/keys";
import type { Axis } from "./model/view";

const ICONS = { user: UserIcon, group: UsersIcon, project: CubesIcon, document: FileAltIcon } as const;

export interface LineHeaderProps {
  axis: Axis;
  index: number;
  line: Line | undefined;
  start: number;
  size: number;
  tabbable: boolean;
  noEffect: boolean;
  /** The subject's scope; absent for a resource and where the role knows one scope only. */
  scope?: "GLOBAL" | "CUSTOM";
  scopeChanged: boolean;
  /** Nothing is to be changed. */
  locked: boolean;
  /** Whether the whole line may be changed at once. */
  whole: boolean;
}

/** The name of a row or a column, its scope, and the button for all of it. */
export const LineHeader = memo((props: LineHeaderProps) => {
  const { axis, index, line, start, size, tabbable, noEffect, scope, scopeChanged, locked, whole } = props;
  const { t } = useTranslation("matrix");
  const at = axis === "row" ? `${index},-1` : `-1,${index}`;
  const Icon = line ? ICONS[line.type] : undefined;
  const below = line && ("external" in line ? line.displayName : line.category);
  return (
    <div
      role={axis === "row" ? "rowheader" : "columnheader"}
      aria-colindex={axis === "row" ? 1 : index + 2}
      className={`ta-matrix-head ta-matrix-head-${axis}${scopeChanged ? " ta-matrix-changed" : ""}`}
      style={axis === "row" ? { inlineSize: size } : { insetInlineStart: start, inlineSize: size }}
      data-cell={at}
      data-at={at}
      data-testid={`matrix-${axis}-header`}
      tabIndex={tabbable ? 0 : -1}
      title={line && [line.name, below].filter(Boolean).join("\n")}
    >
      <span className="ta-matrix-name">
        <span className="ta-matrix-title">
          {Icon && line && (
            <>
              <Icon aria-hidden />
              <span className="ta-hidden">{t(`lineType.${line.type}`, line.type)}{" "}</span>
            </>
          )}
          <bdi>{line ? line.name : t("loading")}</bdi>
        </span>
        {below && <small><bdi>{below}</bdi></small>}
      </span>
      {noEffect && <Label isCompact color="orange" className="ta-matrix-note">{t("noEffect")}</Label>}
      {scopeChanged && <span className="ta-hidden">{t("changed")}</span>}
      {scope && line && (
        <select
          className="ta-matrix-scope"
          aria-label={t("scopeOf", { name: line.name })}
          data-testid="matrix-scope"
          data-inner
          tabIndex={-1}
          disabled={locked}
          value={scope}
          onChange={() => undefined}
        >
          <option value="CUSTOM">{t("scope.CUSTOM")}</option>
          <option value="GLOBAL">{t("scope.GLOBAL")}</option>
        </select>
      )}
      {whole && line && !locked && (
        <button
          type="button"
          className="ta-matrix-whole"
          aria-label={t(axis === "row" ? "wholeRow" : "wholeColumn", { name: line.name })}
          title={t(axis === "row" ? "wholeRow" : "wholeColumn", { name: line.name })}
          aria-haspopup="dialog"
          data-testid={`matrix-whole-${axis}`}
          data-inner
          data-whole
          tabIndex={-1}
        >
          <CheckDoubleIcon aria-hidden />
        </button>
      )}
    </div>
  );
});
LineHeader.displayName = "LineHeader";
