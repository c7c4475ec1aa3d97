import { type Change, type Draft, globalAfter } from "./draft";
import { type Place, type Subject, keyOf } from "./keys";
import { type Area, type Tile, stateAt } from "./tiles";
import type { Axis } from "./view";

/** How much of a line one request reads. */
export const PAGE = 1000;

/** The requests that read a whole line of so many cells. */
export function pagesOf(axis: Axis, index: number, count: number): Area[] {
  return Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => {
    const first = page * PAGE;
    return axis === "row"
      ? { firstRow: index, maxRows: 1, firstColumn: first, maxColumns: PAGE }
      : { firstRow: first, maxRows: PAGE, firstColumn: index, maxColumns: 1 };
  });
}

/** Every cell of a line, also those that were never shown. */
export interface Whole {
  count: number;
  assigned: number;
  /** Held everywhere, so not to be changed one by one. */
  covered: number;
  /** What would assign the rest, and what would take all. */
  give: Change[];
  take: Change[];
}

export function wholeOf(tiles: Tile[], draft: Draft): Whole {
  const whole: Whole = { count: 0, assigned: 0, covered: 0, give: [], take: [] };
  for (const tile of tiles) for (const place of placesOf(tile)) add(whole, tile, place, draft);
  return whole;
}

function add(whole: Whole, tile: Tile, place: Place, draft: Draft): void {
  const base = stateAt(tile, place);
  const assigned = draft.get(keyOf(place))?.wanted ?? base.assigned;
  const change: Change = { place, base, wanted: !assigned, etag: tile.etag, part: tile.part };
  whole.count++;
  if (assigned) whole.assigned++;
  if (globalAfter(draft, change)) whole.covered++;
  else (assigned ? whole.take : whole.give).push(change);
}

function placesOf({ part, rows, columns }: Tile): Place[] {
  const [subjects, resources] = part.criteria.rows === "users" ? [rows, columns] : [columns, rows];
  return subjects.flatMap((subject) =>
    resources.map((resource) => ({ subject: subject as Subject, resource: resource as Place["resource"] })),
  );
}
