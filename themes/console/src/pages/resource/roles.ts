import type { Permission, ResourceKey, Role } from "../../api";

/** The role can be assigned there, but confers nothing (R13). */
export function hasNoFunction({ worksOn }: Role, type: ResourceKey["type"]): boolean {
  return !worksOn.includes(type);
}

/** What may be held on a single resource (R21), predefined ones first. */
export function assignableRoles(roles: readonly Role[]): { predefined: Role[]; custom: Role[] } {
  const here = roles.filter(({ assignableScopes }) => assignableScopes.includes("CUSTOM"));
  return {
    predefined: here.filter(({ predefined }) => predefined),
    custom: here.filter(({ predefined }) => !predefined),
  };
}

/** What can be held on a resource at all; the others are held in the realm. */
export function resourcePermissions(catalogue: Iterable<Permission>): Permission[] {
  return [...catalogue].filter(({ scope }) => scope === "GLOBAL_OR_RESOURCE").sort((a, b) => a.name.localeCompare(b.name));
}
