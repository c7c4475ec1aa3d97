import type { EffectivePermissions, ResourceKey } from "../../api";

/** The single resources that permissions are told of. */
export function resourcesOf({ resources }: EffectivePermissions): ResourceKey[] {
  return Object.entries(resources ?? {}).flatMap(([type, held]) =>
    Object.keys(held)
      .filter((id) => id !== "*")
      .map((id) => ({ type, id }) as ResourceKey),
  );
}
