import type { Role } from "../../../api";

/** What people may change of a custom role. */
export interface Fields {
  name: string;
  description: string;
  permissions: string[];
}

export const NAME_MAX = 128;
export const DESCRIPTION_MAX = 1024;

export function fieldsOf({ name, description, permissions }: Role): Fields {
  return { name, description, permissions: [...permissions].sort() };
}

/** What one differs in from the other: that much only is sent, so that the rest stays as others leave it. */
export function changes(before: Fields, after: Fields): Partial<Fields> {
  return {
    ...(before.name !== after.name && { name: after.name }),
    ...(before.description !== after.description && { description: after.description }),
    ...(before.permissions.join() !== after.permissions.join() && { permissions: after.permissions }),
  };
}

export function isChanged(before: Fields, after: Fields): boolean {
  return Object.keys(changes(before, after)).length > 0;
}

/** What was added and what was taken away. */
export function difference(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((key) => !before.includes(key)),
    removed: before.filter((key) => !after.includes(key)),
  };
}
