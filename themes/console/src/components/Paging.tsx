import { Pagination } from "@patternfly/react-core";
import { useId } from "react";
import { useTranslation } from "react-i18next";

const SIZES = [10, 20, 50, 100].map((value) => ({ title: String(value), value }));

export interface PagingProps {
  first: number;
  max: number;
  /** How many there are in all; unknown, the next page is offered while this one is full. */
  count?: number;
  /** How many this page has; needed where there is no `count`. */
  shown?: number;
  onChange: (page: { first: number; max: number }) => void;
  /** Below a list, its menu opens upwards. */
  bottom?: boolean;
}

export const Paging = ({ first, max, count, shown = 0, onChange, bottom }: PagingProps) => {
  const { t } = useTranslation();
  const id = useId();
  const page = Math.floor(first / max) + 1;
  const from = Math.min(first + 1, count ?? first + shown);
  const to = count === undefined ? first + shown : Math.min(first + max, count);
  const total = count ?? (shown >= max ? undefined : first + shown);  const range = t(total === undefined ? "rangeOfMany" : "range", { from, to, count: total });

  return (
    <Pagination
      isCompact
      itemCount={total}
      page={page}
      perPage={max}
      perPageOptions={SIZES}
      isStatic
      variant={bottom ? "bottom" : "top"}
      widgetId={`paging-${bottom ? "bottom" : "top"}-${id}`}
      onSetPage={(_, next, perPage) => onChange({ first: (next - 1) * (perPage ?? max), max: perPage ?? max })}
      onPerPageSelect={(_, perPage) => onChange({ first: 0, max: perPage })}
      toggleTemplate={() => <>{range}</>}
      titles={{
        ofWord: t("of"),
        perPageSuffix: t("perPage"),
        paginationAriaLabel: t("pagination"),
        toPreviousPageAriaLabel: t("previousPage"),
        toNextPageAriaLabel: t("nextPage"),
        optionsToggleAriaLabel: `${range}, ${t("itemsPerPage")}`,
      }}
    />
  );
};
