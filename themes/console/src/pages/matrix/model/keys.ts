import type { Matrix, Resource } from "../../../api";

/** A user or a group, as the matrix names it. */
export type Subject = Extract<Matrix["rows"][number], { external: boolean }>;
export type Line = Subject | Resource;

/** Where a subject may hold the role: on a resource or, without one, at scope Global. */
export interface Place {
  subject: Pick<Subject, "type" | "id" | "name">;
  resource?: Pick<Resource, "type" | "id" | "name">;
}

/** Ids may hold any character but line breaks. */
const BETWEEN = "\n";

export function lineKey({ type, id }: { type: string; id: string }): string {
  return type + BETWEEN + id;
}

export function placeKey(subject: string, resource?: string): string {
  return resource === undefined ? subject : subject + BETWEEN + resource;
}

export function keyOf({ subject, resource }: Place): string {
  return placeKey(lineKey(subject), resource && lineKey(resource));
}
