import type { Role, ScopeKind } from "../../api";
import type { components } from "../../api/schema.gen";
import type { PickedResource } from "../../components/pickers/ResourcePicker";

type Extra = components["schemas"]["CopyExtra"];

/** An assignment that is being made up. */
export interface Draft {
  role?: Role;
  scope: ScopeKind;
  resources: PickedResource[];
}

export const EMPTY_DRAFT: Draft = { scope: "CUSTOM", resources: [] };

/** Where a role may be assigned by somebody who may assign it everywhere, or on their own resources only. */
export function scopesOf(role: Role | undefined, everything: boolean): ScopeKind[] {
  return (role?.assignableScopes ?? []).filter((scope) => everything || scope === "CUSTOM");
}

/** The draft for another role: its scope stays where that role may be assigned so. */
export function withRole(draft: Draft, role: Role | undefined, everything: boolean): Draft {
  const scopes = scopesOf(role, everything);
  return { ...draft, role, scope: scopes.includes(draft.scope) ? draft.scope : (scopes[0] ?? draft.scope) };
}

export function isComplete({ role, scope, resources }: Draft): boolean {
  return role !== undefined && (scope === "GLOBAL" || resources.length > 0);
}

/** As the API takes it; nothing where it is not complete. */
export function toExtra(draft: Draft): Extra | undefined {
  const { role, scope, resources } = draft;
  if (!role || !isComplete(draft)) return undefined;
  if (scope === "GLOBAL") return { role: role.key, scope };
  return { role: role.key, scope, resources: resources.map(({ type, id }) => ({ type, id })) };
}
