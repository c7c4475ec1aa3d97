import { useQuery } from "@tanstack/react-query";
import { useApi, useRights } from "../../access/context";
import { type EffectivePermissions, type ResourceKey, type ScopeKind, content } from "../../api";

const MANAGE = "manage-owned-resource-access-right";

interface Granted {
  scope: ScopeKind;
  resource?: ResourceKey;
}

/** What the person may give and take away: everything, or single roles on the resources that they manage. */
export function useMayGrant() {
  const { may } = useRights();
  const api = useApi();
  const everything = may("assign");
  const some = everything || may("assign-on-owned");
  const mine = useQuery({
    queryKey: ["me", "permissions"],
    queryFn: ({ signal }) => content(api.GET("/me/permissions", { signal })),
    enabled: some && !everything,
  });
  return {
    everything,
    some,
    mayGrant: (granted: Granted) => everything || (some && manages(mine.data, granted)),
  };
}

/** An entry under a resource's id is all there is for it; only without one does that for all of the type hold. */
export function manages(permissions: EffectivePermissions | undefined, { scope, resource }: Granted): boolean {
  if (scope !== "CUSTOM" || !resource) return false;
  const held = permissions?.resources?.[resource.type];
  return (held?.[resource.id] ?? held?.["*"] ?? []).includes(MANAGE);
}
