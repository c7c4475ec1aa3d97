import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { type ResourceKey, content } from "../../api";

interface Paged {
  first: number;
  max: number;
}

/** One page of what is assigned on a resource, and how much that is. */
export function useAssignments({ type, id }: ResourceKey, page: Paged) {
  const api = useApi();
  const resource = `${type}:${id}`;
  const assignments = useQuery({
    queryKey: ["assignments", "on", resource, page],
    queryFn: ({ signal }) => content(api.GET("/assignments", { params: { query: { resource, ...page } }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["assignments", "count", { resource }],
    queryFn: ({ signal }) => content(api.GET("/assignments/count", { params: { query: { resource } }, signal })),
    placeholderData: keepPreviousData,
  });
  return { assignments, count };
}
