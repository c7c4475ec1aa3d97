import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { content } from "../../api";
import type { Holding } from "../../components/holdings";
import type { PersonProps } from "./PersonTabs";

/** One page of what reaches a user, or of what a group holds itself, and how many there are. */
export function useHoldings({ type, id }: PersonProps["person"], page: { first: number; max: number }) {
  const api = useApi();
  const holdings = useQuery<Holding[]>({
    queryKey: ["assignments", "of", type, id, page],
    queryFn: ({ signal }) =>
      type === "user"
        ? content(api.GET("/users/{user}/assignments", { params: { path: { user: id }, query: page }, signal }))
        : content(api.GET("/assignments", { params: { query: { group: id, ...page } }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["assignments", "count", "of", type, id],
    queryFn: ({ signal }) =>
      type === "user"
        ? content(api.GET("/users/{user}/assignments/count", { params: { path: { user: id } }, signal }))
        : content(api.GET("/assignments/count", { params: { query: { group: id } }, signal })),
  });
  return { holdings, count };
}
