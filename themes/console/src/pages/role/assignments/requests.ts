import type { Assignment, ResourceKey, Role, ScopeKind } from "../../../api";
import type { components } from "../../../api/schema.gen";

type Schemas = components["schemas"];
export type AssignmentInput = Schemas["AssignmentInput"];
export type FirstAssignment = Schemas["FirstAssignment"];
export type SubjectKey = Schemas["SubjectKey"];

/** More than this in one request is refused by the server. */
export const MOST = 500;

const subjectKey = ({ type, id }: SubjectKey): SubjectKey => ({ type, id });
const resourceKey = ({ type, id }: ResourceKey): ResourceKey => ({ type, id });
const idOf = ({ type, id }: { type: string; id: string }) => `${type}:${id}`;

/** One role for every one of these subjects, everywhere or on every one of these resources. */
export function additions(
  role: string,
  subjects: readonly SubjectKey[],
  scope: ScopeKind,
  resources: readonly ResourceKey[],
): AssignmentInput[] {
  return subjects.map((subject) =>
    scope === "GLOBAL"
      ? { role, subject: subjectKey(subject), scope }
      : { role, subject: subjectKey(subject), scope, resources: resources.map(resourceKey) },
  );
}

/** How many assignments a choice amounts to. */
export function size(subjects: number, scope: ScopeKind, resources: number): number {
  return scope === "GLOBAL" ? subjects : subjects * resources;
}

/** What gives back what was taken away: one element for each subject, with all of its resources. */
export function undoing(removed: readonly Assignment[]): AssignmentInput[] {
  const custom = new Map<string, Schemas["AssignmentInputCustom"]>();
  const global: AssignmentInput[] = [];
  for (const { role, subject, resource } of removed) {
    if (!resource) {
      global.push({ role, subject: subjectKey(subject), scope: "GLOBAL" });
      continue;
    }
    const key = `${role} ${idOf(subject)}`;
    const sum = custom.get(key) ?? { role, subject: subjectKey(subject), scope: "CUSTOM", resources: [] };
    custom.set(key, { ...sum, resources: [...sum.resources, resourceKey(resource)] });
  }
  return [...global, ...custom.values()];
}

/** One line of the first assignments of a new role. */
export interface Row {
  subjects: SubjectKey[];
  resources: ResourceKey[];
}

/** Whether a line lacks one half; an empty one is no line at all. */
export function isHalf({ subjects, resources }: Row): boolean {
  return (subjects.length === 0) !== (resources.length === 0);
}

/** All lines as the server takes them: one element for each subject, no resource twice. */
export function firstAssignments(rows: readonly Row[]): FirstAssignment[] {
  const all = new Map<string, { subject: SubjectKey; resources: Map<string, ResourceKey> }>();
  for (const { subjects, resources } of rows) {
    if (resources.length === 0) continue;
    for (const subject of subjects) {
      const entry = all.get(idOf(subject)) ?? { subject: subjectKey(subject), resources: new Map() };
      for (const resource of resources) entry.resources.set(idOf(resource), resourceKey(resource));
      all.set(idOf(subject), entry);
    }
  }
  return [...all.values()].map(({ subject, resources }) => ({
    subject,
    scope: "CUSTOM",
    resources: [...resources.values()],
  }));
}

/** Those on which a role may be assigned but confers nothing (R13). */
export function withoutFunction<R extends ResourceKey>(worksOn: readonly string[], resources: readonly R[]): R[] {
  return resources.filter(({ type }) => !worksOn.includes(type));
}

/** Whether a role has functions for the realm only, such as User Manager. */
export function isForRealm({ worksOn }: Role): boolean {
  return worksOn.length === 0;
}

export type ScopeRefusal = "globalOnlyRole" | "customOnlyRole" | "ownedOnly";

/** Why a scope cannot be chosen (R18, R21, R26), if it cannot. */
export function scopeRefusal(role: Role, scope: ScopeKind, mayAll: boolean): ScopeRefusal | null {
  if (!role.assignableScopes.includes(scope)) return scope === "GLOBAL" ? "customOnlyRole" : "globalOnlyRole";
  return scope === "GLOBAL" && !mayAll ? "ownedOnly" : null;
}
