import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../../access/context";
import { content } from "../../../api";
import type { Filter } from "./useFilter";

/** One page of who holds a role, and how many there are in all. */
export function useAssignments(role: string, filter: Filter, page: { first: number; max: number }) {
  const api = useApi();
  const query = { role, ...filter };
  const assignments = useQuery({
    queryKey: ["assignments", "list", query, page],
    queryFn: ({ signal }) => content(api.GET("/assignments", { params: { query: { ...query, ...page } }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["assignments", "count", query],
    queryFn: ({ signal }) => content(api.GET("/assignments/count", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return { assignments, count };
}
