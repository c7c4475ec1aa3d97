import type { paths } from "../../../api";
import { type Draft, sizes } from "./draft";
import { type Place, lineKey } from "./keys";

/** How many assignments one request gives at most, and takes at most. */
export const LIMIT = 500;

type Batch = NonNullable<paths["/assignments"]["patch"]["requestBody"]>["content"]["application/json"];
type Input = NonNullable<Batch["add"]>[number];

/** The draft as one request: an element for each subject and scope. */
export function batchOf(role: string, draft: Draft): Batch {
  const changes = [...draft.values()];
  return {
    add: inputs(role, changes.filter(({ wanted }) => wanted)),
    remove: inputs(role, changes.filter(({ wanted }) => !wanted)),
  };
}

function inputs(role: string, changes: { place: Place }[]): Input[] {
  const custom = new Map<string, Input & { scope: "CUSTOM" }>();
  const global: Input[] = [];
  for (const { place } of changes) {
    const subject = { type: place.subject.type, id: place.subject.id };
    if (!place.resource) {
      global.push({ role, subject, scope: "GLOBAL" });
      continue;
    }
    const resource = { type: place.resource.type, id: place.resource.id };
    const element = custom.get(lineKey(subject));
    if (element) element.resources.push(resource);
    else custom.set(lineKey(subject), { role, subject, scope: "CUSTOM", resources: [resource] });
  }
  return [...global, ...custom.values()];
}

/** Whether one request takes all of it. */
export function fits(draft: Draft): boolean {
  const { add, remove } = sizes(draft);
  return add <= LIMIT && remove <= LIMIT;
}
