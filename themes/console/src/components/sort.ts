import { SortByDirection, type ThProps } from "@patternfly/react-table";

/** A column's header from the API's `sort`: the name of a column, with a minus sign for the other way round. */
export function sortOf<C extends string>(columns: readonly C[], sort: string, onSort: (sort: C | `-${C}`) => void) {
  const down = sort.startsWith("-");
  const index = columns.findIndex((column) => column === (down ? sort.slice(1) : sort));
  return (column: C): NonNullable<ThProps["sort"]> => ({
    columnIndex: columns.indexOf(column),
    sortBy: { index, direction: down ? SortByDirection.desc : SortByDirection.asc },
    onSort: (_, __, direction) => onSort(direction === SortByDirection.desc ? `-${column}` : column),
  });
}
