import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { type ResourceKey, versioned } from "../../api";

/** A resource as it is now, and its version. */
export function useVersion({ type, id }: ResourceKey) {
  const api = useApi();
  return useQuery({
    queryKey: ["resources", "version", type, id],
    queryFn: ({ signal }) => versioned(api.GET("/resources/{type}/{id}", { params: { path: { type, id } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}
