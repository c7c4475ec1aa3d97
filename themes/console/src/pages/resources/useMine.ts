import { useQuery } from "@tanstack/react-query";
import { adminMount } from "../../access/mounts";
import { useApi, useRealm } from "../../access/context";
import { statusOf } from "../../api";
import { environment } from "../../environment";
import type { Mine } from "./mayOn";

/** What the person may do on single resources: on the admin mount, what Keycloak's own rights allow (R35). */
export function useMine() {
  const api = useApi();
  const realm = useRealm();
  return useQuery<Mine>({
    queryKey: ["me", "own"],
    queryFn: async ({ signal }) => {
      try {
        const { data, response } = await api.GET("/me/permissions", { signal });
        const mount = new URL(adminMount(environment, realm), location.href).pathname;
        return {
          administrator: new URL(response.url).pathname.startsWith(`${mount}/`),
          permissions: data ?? {},
        };
      } catch (error) {
        // An administrator of another realm holds nothing in this one.
        if (statusOf(error) === 404) return { administrator: true, permissions: {} };
        throw error;
      }
    },
  });
}
