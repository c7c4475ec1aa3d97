import { type Change, type Draft, type State, globalAfter } from "./draft";

/** How the server has it now; a place that is gone has no state. */
export interface Now {
  state: State | undefined;
  etag: string;
}

/** A changed place that somebody else has changed into something else than wanted. */
export interface Conflict {
  key: string;
  mine: Change;
  /** Undefined: the subject or the resource is no longer there. */
  theirs: State | undefined;
}

export interface Merged {
  /** What remains to be saved, on what the server has now. */
  draft: Draft;
  conflicts: Conflict[];
  /** How many of the changes somebody else has made already. */
  settled: number;
}

/**
 * Three ways: what was there, what the server has now, what is wanted. A box has two states only, so whoever changed
 * it did what is wanted here; what contradicts is a scope that became another one, or a place that is gone.
 */
export function merge(draft: Draft, now: ReadonlyMap<string, Now>): Merged {
  const merged = new Map<string, Change>();
  const conflicts: Conflict[] = [];
  let settled = 0;
  for (const [key, mine] of draft) {
    const found = now.get(key);
    if (!found?.state) {
      conflicts.push({ key, mine, theirs: undefined });
    } else if (found.state.assigned === mine.wanted) {
      settled++;
    } else if (rescoped(draft, mine, found.state)) {
      conflicts.push({ key, mine, theirs: found.state });
    } else {
      merged.set(key, { ...mine, base: found.state, etag: found.etag });
    }
  }
  return { draft: merged, conflicts, settled };
}

function rescoped(draft: Draft, mine: Change, theirs: State): boolean {
  if (!mine.place.resource) return false;
  return theirs.global !== mine.base.global && theirs.global !== globalAfter(draft, mine);
}

/** The draft after every conflict was decided: mine stays on top of theirs, or is dropped. */
export function resolve(merged: Merged, keepMine: ReadonlySet<string>, now: ReadonlyMap<string, Now>): Draft {
  const draft = new Map(merged.draft);
  for (const { key, mine, theirs } of merged.conflicts) {
    const etag = now.get(key)?.etag;
    if (theirs && etag !== undefined && keepMine.has(key)) draft.set(key, { ...mine, base: theirs, etag });
  }
  return draft;
}

/** The one version that all changes are based on; none, when they are of several and so not all of the newest. */
export function commonEtag(draft: Draft): string | undefined {
  const etags = new Set([...draft.values()].map(({ etag }) => etag));
  return etags.size === 1 ? [...etags][0] : undefined;
}
