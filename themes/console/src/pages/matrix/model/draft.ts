import { type Place, keyOf, lineKey } from "./keys";
import type { Part } from "./tiles";

/** How the server has it. */
export interface State {
  /** At this place itself: on the resource or, for a place without one, at scope Global. */
  assigned: boolean;
  /** The subject holds the role at scope Global as well. */
  global: boolean;
}

export interface Change {
  place: Place;
  /** What was there when it was changed. */
  base: State;
  wanted: boolean;
  /** The version that the base is of, and how to read it again. */
  etag: string;
  part: Part;
}

/** Unsaved changes by the key of their place. */
export type Draft = ReadonlyMap<string, Change>;

export const NONE: Draft = new Map();

/** Wants something; wanting what is there is no change. */
export function want(draft: Draft, ...changes: Change[]): Draft {
  const next = new Map(draft);
  for (const change of changes) {
    const key = keyOf(change.place);
    if (change.wanted === change.base.assigned) next.delete(key);
    else next.set(key, change);
  }
  return next;
}

/** How many are given and how many are taken. */
export function sizes(draft: Draft): { add: number; remove: number } {
  let add = 0;
  for (const { wanted } of draft.values()) if (wanted) add++;
  return { add, remove: draft.size - add };
}

/** What takes back what was saved. */
export function inverse(draft: Draft, etag: string): Draft {
  return new Map(
    [...draft].map(([key, change]) => [
      key,
      {
        ...change,
        etag,
        wanted: change.base.assigned,
        base: { assigned: change.wanted, global: globalAfter(draft, change) },
      },
    ]),
  );
}

/** Whether the subject holds the role everywhere once the draft is saved. */
export function globalAfter(draft: Draft, { place, base }: Pick<Change, "place" | "base">): boolean {
  return draft.get(lineKey(place.subject))?.wanted ?? base.global;
}
