import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../access/context";
import { type Line, lineKey } from "./model/keys";
import type { Criteria, Tile } from "./model/tiles";
import type { Axis } from "./model/view";
import { pagesOf } from "./model/whole";
import { readPart } from "./useTiles";

export interface WholeLine {
  axis: Axis;
  index: number;
  line: Line;
  /** How many cells it has, as far as is known. */
  count: number;
}

/** The line is no longer where it was. */
export class Moved extends Error {}

/** Reads a whole line page by page; leaving cancels it. */
export function useWhole(criteria: Criteria, { axis, index, line, count }: WholeLine) {
  const api = useApi();
  const [progress, setProgress] = useState(0);
  const query = useQuery({
    queryKey: ["matrix", "whole", criteria, axis, index, lineKey(line)],
    queryFn: async ({ signal }) => {
      const tiles: Tile[] = [];
      const pages = pagesOf(axis, index, count);
      for (const area of pages) {
        const tile = await readPart(api, { criteria, area }, signal);
        const own = (axis === "row" ? tile.rows : tile.columns)[0];
        if (!own || lineKey(own) !== lineKey(line)) throw new Moved();
        tiles.push(tile);
        setProgress((100 * tiles.length) / pages.length);
      }
      return tiles;
    },
    staleTime: 0,
    gcTime: 0,
  });
  return { query, progress };
}
