import type { ResourceKey } from "../../api";
import type { ChangeEntry } from "./types";

export type Thing = "role" | "assignment" | "resource" | "category" | "other";

/** What a change is about, as far as the realm keeps it. */
export interface Told {
  thing: Thing;
  /** `copy` and `import` are told apart by the call that was made. */
  verb: "created" | "updated" | "deleted" | "copied" | "imported";
  /** The name, else what the path ends with. */
  what: string;
  /** The page that shows it, where there still is one. */
  to?: string[];
  added: Given[];
  removed: Given[];
}

/** A role for somebody, somewhere. */
export interface Given {
  role: string;
  subject: string;
  resource?: ResourceKey;
}

const THINGS: Record<string, Thing> = {
  TENANT_ACCESS_ROLE: "role",
  TENANT_ACCESS_ASSIGNMENT: "assignment",
  TENANT_ACCESS_RESOURCE: "resource",
  TENANT_ACCESS_CATEGORY: "category",
};
const VERBS = { CREATE: "created", UPDATE: "updated", DELETE: "deleted", ACTION: "updated" } as const;

export function told({ operation, resourceType, resourcePath, representation }: ChangeEntry): Told {
  const thing = THINGS[resourceType] ?? "other";
  const parts = resourcePath.split("/").map(decoded);
  const last = parts.at(-1) ?? "";
  const { before, after } = representation ?? {};
  const verb = last === "copy" ? "copied" : last === "import" ? "imported" : VERBS[operation];
  const isAssignment = thing === "assignment";
  return {
    thing,
    verb,
    what: text(after, "name") ?? text(before, "name") ?? last,
    to: verb === "deleted" ? undefined : page(thing, parts),
    added: isAssignment ? givenIn(after) : [],
    removed: isAssignment ? givenIn(before) : [],
  };
}

/** The last parts of the path name it: `…/roles/editor`, `…/resources/project/alpha`. */
function page(thing: Thing, parts: string[]): string[] | undefined {
  const count = { role: 2, resource: 3, category: 0, assignment: 0, other: 0 }[thing];
  const named = count > 0 ? parts.slice(-count) : [];
  return named[0] === `${thing}s` ? named : undefined;
}

function givenIn(value: unknown): Given[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    const role = text(one, "role");
    const subject = text(field(one, "subject"), "name");
    if (role === undefined || subject === undefined) return [];
    const [type, id] = [text(field(one, "resource"), "type"), text(field(one, "resource"), "id")];
    return [{ role, subject, ...(type !== undefined && id !== undefined && { resource: { type, id } as ResourceKey }) }];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
