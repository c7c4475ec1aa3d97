import type { Role } from "../../../api";
import type { Change, Draft } from "./draft";
import { type Line, type Place, type Subject, keyOf, lineKey } from "./keys";
import { type Criteria, type Known, type Tile, stateAt } from "./tiles";

export type Axis = "row" | "column";

export interface CellView {
  /** Absent while it is unknown who or what is there. */
  place?: Place;
  /** Absent while it is unknown what is there. */
  tile?: Tile;
  assigned: boolean;
  changed: boolean;
  /** The subject holds the role everywhere, so also here. */
  covered: boolean;
  /** The role has no function on this type of resource. */
  noEffect: boolean;
}

const UNKNOWN: CellView = { assigned: false, changed: false, covered: false, noEffect: false };

/** What is shown: what the server has, with the draft on top. */
export class View {
  constructor(
    readonly known: Known,
    readonly draft: Draft,
    readonly criteria: Criteria,
    private readonly worksOn: Role["worksOn"],
  ) {}

  /** On which axis the subjects are. */
  get subjects(): Axis {
    return this.criteria.rows === "users" ? "row" : "column";
  }

  line(axis: Axis, index: number): Line | undefined {
    return axis === "row" ? this.known.row(index) : this.known.column(index);
  }

  cell(row: number, column: number): CellView {
    const place = this.place(row, column);
    const tile = this.known.tile(row, column);
    if (!place) return UNKNOWN;
    const noEffect = place.resource !== undefined && !this.hasEffect(place.resource);
    if (!tile) return { ...UNKNOWN, place, noEffect };
    const change = this.draft.get(keyOf(place));
    return {
      place,
      tile,
      noEffect,
      assigned: change?.wanted ?? stateAt(tile, place).assigned,
      changed: change !== undefined,
      covered: place.resource !== undefined && this.isGlobal(place, tile),
    };
  }

  /** The scope of the subject at this index, as far as it is known. */
  scope(index: number): { global: boolean; changed: boolean } | undefined {
    const tile = this.known.tileOfLine(this.subjects, index);
    const subject = this.line(this.subjects, index) as Subject | undefined;
    if (!tile || !subject) return undefined;
    return { global: this.isGlobal({ subject }, tile), changed: this.draft.has(lineKey(subject)) };
  }

  hasEffect(line: Pick<Line, "type">): boolean {
    return line.type === "user" || line.type === "group" || this.worksOn.includes(line.type);
  }

  /** The other state of a cell; nothing where the cell is not to be changed now. */
  toggle(row: number, column: number): Change | undefined {
    const { place, tile, assigned, covered } = this.cell(row, column);
    return place && tile && !covered ? this.change(place, tile, !assigned) : undefined;
  }

  /** Gives or takes the role everywhere. */
  rescope(index: number, global: boolean): Change | undefined {
    const tile = this.known.tileOfLine(this.subjects, index);
    const subject = this.line(this.subjects, index) as Subject | undefined;
    return tile && subject ? this.change({ subject }, tile, global) : undefined;
  }

  private change(place: Place, tile: Tile, wanted: boolean): Change {
    return { place, wanted, base: stateAt(tile, place), etag: tile.etag, part: tile.part };
  }

  private place(row: number, column: number): Place | undefined {
    const rowLine = this.known.row(row);
    if (this.criteria.globalOnly) return rowLine && { subject: rowLine as Subject };
    const columnLine = this.known.column(column);
    if (!rowLine || !columnLine) return undefined;
    const [subject, resource] = this.subjects === "row" ? [rowLine, columnLine] : [columnLine, rowLine];
    return { subject: subject as Subject, resource: resource as Place["resource"] };
  }

  private isGlobal({ subject }: Place, tile: Tile): boolean {
    const key = lineKey(subject);
    return this.draft.get(key)?.wanted ?? tile.global.has(key);
  }
}
