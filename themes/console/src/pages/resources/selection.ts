import type { Resource, ResourceKey } from "../../api";
import { type Mine, REMOVE, RENAME, holdsOn } from "./mayOn";

/** What the person may do with a row of the list. */
export interface RowRights {
  rename: boolean;
  /** Rename it or put it into a category. */
  edit: boolean;
  remove: boolean;
  select: boolean;
}

interface General {
  categorize: boolean;
  edit: boolean;
  remove: boolean;
}

/** What the rights allow at all, and the person's own permissions on this one (R30, R31). */
export function rowRights(general: General, mine: Mine | undefined, resource: ResourceKey): RowRights {
  const rename = general.edit && holdsOn(mine, RENAME, resource);
  const remove = general.remove && holdsOn(mine, REMOVE, resource);
  return { rename, remove, edit: rename || general.categorize, select: remove || general.categorize };
}

export function keyOf({ type, id }: ResourceKey): string {
  return `${type}:${id}`;
}

/** What of a selection is still shown: what another page or filter hides is never changed unseen. */
export function stillShown(selected: readonly Resource[], shown: readonly Resource[] | undefined): Resource[] {
  const byKey = new Map(shown?.map((one) => [keyOf(one), one]));
  return selected.flatMap((one) => byKey.get(keyOf(one)) ?? []);
}
