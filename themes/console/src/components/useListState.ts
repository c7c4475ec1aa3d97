import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";

/** What a list shows: what is searched, how it is sorted, which page. It lives in the address, so that "back" works. */
export interface ListState {
  search: string;
  sort: string;
  first: number;
  max: number;
}

const MAX = 20;

export function useListState(sort = "") {
  const [params, setParams] = useSearchParams();
  const state = useMemo<ListState>(
    () => ({
      search: params.get("search") ?? "",
      sort: params.get("sort") ?? sort,
      first: number(params.get("first"), 0, 0),
      max: number(params.get("max"), MAX, 1),
    }),
    [params, sort],
  );
  /** Anything but paging goes back to the first page. */
  const change = useCallback(
    (next: Partial<ListState> & Record<string, string | number | undefined>) =>
      setParams(
        (old) => {
          const all = new URLSearchParams(old);
          if (!("first" in next)) all.delete("first");
          for (const [name, value] of Object.entries(next)) {
            if (value === "" || value === undefined || value === 0) all.delete(name);
            else all.set(name, String(value));
          }
          return all;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { state, change, params };
}

function number(text: string | null, otherwise: number, least: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value >= least ? value : otherwise;
}
