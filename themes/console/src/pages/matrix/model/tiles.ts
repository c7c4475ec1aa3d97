import type { Matrix } from "../../../api";
import type { State } from "./draft";
import { type Line, type Place, keyOf, lineKey, placeKey } from "./keys";

/** Rows and columns of one request. */
export const TILE = 50;

export interface Criteria {
  role: string;
  /** What the rows are. */
  rows: "users" | "resources";
  /** The role is held everywhere or not at all: there are no resources, and one column. */
  globalOnly: boolean;
  resourceSearch: string;
  resourceType: string;
  category: string;
  userSearch: string;
  directory: "all" | "internal" | "external" | "group";
}

/** A rectangle of the matrix. */
export interface Area {
  firstRow: number;
  maxRows: number;
  firstColumn: number;
  maxColumns: number;
}

/** What a request asks for; what is read again when somebody else has written. */
export interface Part {
  criteria: Criteria;
  area: Area;
}

/** An answer, made ready for being looked up. */
export interface Tile {
  part: Part;
  etag: string;
  rows: Line[];
  columns: Line[];
  rowCount: number;
  columnCount: number;
  /** Keys of subjects and resources. */
  assigned: ReadonlySet<string>;
  /** Keys of subjects that hold the role everywhere. */
  global: ReadonlySet<string>;
}

export function tileOf(part: Part, matrix: Matrix, etag: string): Tile {
  const key = (type: string, id: string) => lineKey({ type, id });
  return {
    part,
    etag,
    rows: matrix.rows,
    columns: matrix.columns,
    rowCount: matrix.rowCount,
    columnCount: part.criteria.globalOnly ? 1 : matrix.columnCount,
    assigned: new Set(
      matrix.cells.map(({ subjectType, subject, resource }) =>
        placeKey(key(subjectType, subject), resource && lineKey(resource)),
      ),
    ),
    global: new Set(matrix.global.map(({ subjectType, subject }) => key(subjectType, subject))),
  };
}

/** How the server has it at a place that the tile shows. */
export function stateAt(tile: Tile, place: Place): State {
  const global = tile.global.has(lineKey(place.subject));
  return place.resource ? { assigned: tile.assigned.has(keyOf(place)), global } : { assigned: global, global: false };
}

export interface Window {
  rows: [number, number];
  columns: [number, number];
}

/** The tiles that a window touches; the first one always, because it tells how much there is. */
export function areasOf(window: Window, globalOnly = false): Area[] {
  const at = (row: number, column: number): Area => ({
    firstRow: row * TILE,
    maxRows: TILE,
    firstColumn: column * TILE,
    maxColumns: globalOnly ? 1 : TILE,
  });
  const areas = [at(0, 0)];
  for (const row of steps(window.rows))
    for (const column of steps(window.columns)) if (row > 0 || column > 0) areas.push(at(row, column));
  return areas;
}

function steps([from, to]: [number, number]): number[] {
  const first = Math.floor(Math.max(0, from) / TILE);
  const last = Math.floor(Math.max(0, to) / TILE);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function areaKey({ firstRow, firstColumn }: Pick<Area, "firstRow" | "firstColumn">): string {
  return `${firstRow},${firstColumn}`;
}

/** What is known of the matrix so far, from every tile that is still at hand. */
export class Known {
  readonly rowCount: number | undefined;
  readonly columnCount: number | undefined;
  private readonly tiles = new Map<string, Tile>();
  private readonly rowLines = new Map<number, Line[]>();
  private readonly columnLines = new Map<number, Line[]>();

  /** Later tiles are believed before earlier ones. */
  constructor(tiles: Iterable<Tile>) {
    for (const tile of tiles) {
      const { firstRow, firstColumn } = tile.part.area;
      this.tiles.set(areaKey(tile.part.area), tile);
      this.rowLines.set(firstRow, tile.rows);
      this.columnLines.set(firstColumn, tile.columns);
      this.rowCount = tile.rowCount;
      this.columnCount = tile.columnCount;
    }
  }

  row(index: number): Line | undefined {
    return this.rowLines.get(first(index))?.[index % TILE];
  }

  column(index: number): Line | undefined {
    return this.columnLines.get(first(index))?.[index % TILE];
  }

  tile(row: number, column: number): Tile | undefined {
    return this.tiles.get(areaKey({ firstRow: first(row), firstColumn: first(column) }));
  }

  /** Any tile that shows the line, for what holds of a subject everywhere. */
  tileOfLine(axis: "row" | "column", index: number): Tile | undefined {
    for (const tile of this.tiles.values()) {
      const { firstRow, firstColumn } = tile.part.area;
      if ((axis === "row" ? firstRow : firstColumn) === first(index)) return tile;
    }
    return undefined;
  }
}

function first(index: number): number {
  return Math.floor(index / TILE) * TILE;
}
