import { type Api, content, statusOf } from "../../api";
import type { Change, Draft, State } from "./model/draft";
import { lineKey } from "./model/keys";
import type { Now } from "./model/merge";
import { type Part, type Tile, stateAt } from "./model/tiles";
import { readPart } from "./useTiles";

/** What the server has now at every changed place: the parts that they were seen in are read again. */
export async function reread(api: Api, draft: Draft): Promise<Map<string, Now>> {
  const tiles = new Map<string, Tile>();
  const parts = new Map<string, Part>([...draft.values()].map(({ part }) => [JSON.stringify(part), part]));
  for (const [key, part] of parts) tiles.set(key, await readPart(api, part));
  const now = new Map<string, Now>();
  for (const [key, change] of draft) {
    const tile = tiles.get(JSON.stringify(change.part));
    if (tile) now.set(key, { etag: tile.etag, state: stateIn(tile, change) ?? (await ask(api, change)) });
  }
  return now;
}

/** Nothing, where the place has moved out of the part, or is gone. */
function stateIn(tile: Tile, { place }: Change): State | undefined {
  const lines = new Set([...tile.rows, ...tile.columns].map(lineKey));
  const there = lines.has(lineKey(place.subject)) && (!place.resource || lines.has(lineKey(place.resource)));
  return there ? stateAt(tile, place) : undefined;
}

async function ask(api: Api, { place: { subject, resource }, part }: Change): Promise<State | undefined> {
  const of = { role: part.criteria.role, [subject.type]: subject.id };
  const some = async (query: object) =>
    (await content(api.GET("/assignments", { params: { query: { ...of, ...query, max: 1 } } }))).length > 0;
  try {
    if (subject.type === "user") await api.GET("/users/{user}", { params: { path: { user: subject.id } } });
    else await api.GET("/groups/{group}", { params: { path: { group: subject.id } } });
    const global = await some({ scope: "GLOBAL" });
    if (!resource) return { assigned: global, global: false };
    await api.GET("/resources/{type}/{id}", { params: { path: { type: resource.type, id: resource.id } } });
    return { assigned: await some({ resource: `${resource.type}:${resource.id}` }), global };
  } catch (error) {
    if ([400, 403, 404].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}
