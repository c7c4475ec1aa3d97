import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../access/context";
import { type Api, versioned } from "../../api";
import { useDebounced } from "../../components/useDebounced";
import { type Area, type Criteria, Known, type Part, type Tile, type Window, areasOf, tileOf } from "./model/tiles";

const PREFIX = ["matrix", "tile"] as const;

function tilesKey({ role, ...criteria }: Criteria) {
  return [...PREFIX, role, criteria] as const;
}

/** How a part of the matrix is asked for, and kept under which name. */
export function partQuery(api: Api, { criteria, area }: Part) {
  return {
    queryKey: [...tilesKey(criteria), area] as const,
    queryFn: ({ signal }: { signal?: AbortSignal }): Promise<Tile> => readPart(api, { criteria, area }, signal),
    gcTime: 60_000,
  };
}

/** Reads a part of the matrix, past the cache. */
export async function readPart(api: Api, part: Part, signal?: AbortSignal): Promise<Tile> {
  const { role, rows, directory, ...filter } = part.criteria;
  const query = {
    role,
    rows,
    directory,
    userSearch: filter.userSearch || undefined,
    resourceSearch: filter.resourceSearch || undefined,
    resourceType: filter.resourceType || undefined,
    category: filter.category || undefined,
    ...part.area,
  };
  const { data, etag } = await versioned(api.GET("/matrix", { params: { query }, signal }));
  return tileOf(part, data, etag ?? "");
}

/** What is passed while scrolling fast is never asked for; what is left behind is cancelled. */
const SETTLE = 120;

/** The tiles of what is shown, and what is known from them and from those shown before. */
export function useTiles(criteria: Criteria, window: Window) {
  const api = useApi();
  const queries = useQueryClient();
  const wanted = JSON.stringify(areasOf(window, criteria.globalOnly));
  const settled = useDebounced(wanted, SETTLE);
  const areas = useMemo(() => JSON.parse(settled) as Area[], [settled]);
  const results = useQueries({ queries: areas.map((area) => partQuery(api, { criteria, area })) });

  const version = results.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  const known = useMemo(() => {
    const kept = queries.getQueryCache().findAll({ queryKey: tilesKey(criteria) });
    const tiles = kept.filter(({ state }) => state.data !== undefined);
    tiles.sort((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt);
    return new Known(tiles.map(({ state }) => state.data as Tile));
    // The cache is looked at again whenever an answer has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [queries, criteria, version]);

  const failed = results.find(({ isError }) => isError);
  return {
    known,
    error: failed?.error ?? undefined,
    retry: () => results.filter(({ isError }) => isError).forEach((result) => void result.refetch()),
    fetching: results.some(({ isFetching }) => isFetching),
  };
}
