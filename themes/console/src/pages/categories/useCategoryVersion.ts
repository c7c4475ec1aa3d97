import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { type Category, versioned } from "../../api";

/** A category as it is now, and its version. */
export function useCategoryVersion({ id }: Category) {
  const api = useApi();
  return useQuery({
    queryKey: ["categories", "version", id],
    queryFn: ({ signal }) => versioned(api.GET("/categories/{id}", { params: { path: { id } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}
