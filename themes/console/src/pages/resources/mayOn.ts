import type { EffectivePermissions, ResourceKey } from "../../api";

/** What the person holds, and whether Keycloak's own rights decide instead (R35). */
export interface Mine {
  administrator: boolean;
  permissions: EffectivePermissions;
}

export const RENAME = "edit-resource-properties";
export const REMOVE = "remove-resource";
export const MANAGE = "manage-owned-resource-access-right";

/** An entry under a resource's id is all there is for it; only without one does that for all of the type hold. */
export function permissionsOn({ resources }: EffectivePermissions, { type, id }: ResourceKey): readonly string[] {
  const held = resources?.[type];
  return (held && Object.hasOwn(held, id) ? held[id] : held?.["*"]) ?? [];
}

export function holdsOn(mine: Mine | undefined, permission: string, resource: ResourceKey): boolean {
  if (!mine) return false;
  return mine.administrator || permissionsOn(mine.permissions, resource).includes(permission);
}

/** The resources on which a permission is held: single ones, and whole types with the single ones they leave out. */
export interface Reach {
  resources: ResourceKey[];
  types: { type: string; all: boolean }[];
}

export function reachOf({ resources }: EffectivePermissions, permission: string): Reach {
  const reach: Reach = { resources: [], types: [] };
  for (const [type, held] of Object.entries(resources ?? {})) {
    const single = Object.entries(held).filter(([id]) => id !== "*");
    const here = single.filter(([, permissions]) => permissions.includes(permission));
    if (held["*"]?.includes(permission)) reach.types.push({ type, all: here.length === single.length });
    reach.resources.push(...here.map(([id]) => ({ type, id }) as ResourceKey));
  }
  return reach;
}
