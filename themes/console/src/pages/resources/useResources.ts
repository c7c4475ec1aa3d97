import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { content } from "../../api";

export interface ResourcesPage {
  search: string;
  type: string;
  category: string;
  first: number;
  max: number;
}

/** One page of the resources that the caller sees, and how many there are. */
export function useResources({ first, max, ...filters }: ResourcesPage) {
  const api = useApi();
  const asked = {
    search: filters.search || undefined,
    type: filters.type || undefined,
    category: filters.category || undefined,
  };
  const resources = useQuery({
    queryKey: ["resources", "list", { ...asked, first, max }],
    queryFn: ({ signal }) => content(api.GET("/resources", { params: { query: { ...asked, first, max } }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["resources", "count", asked],
    queryFn: ({ signal }) => content(api.GET("/resources/count", { params: { query: asked }, signal })),
    placeholderData: keepPreviousData,
  });
  return { resources, count };
}
