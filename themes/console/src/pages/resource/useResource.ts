import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { type ResourceKey, content } from "../../api";

export function useResource({ type, id }: ResourceKey) {
  const api = useApi();
  return useQuery({
    queryKey: ["resources", "one", type, id],
    queryFn: ({ signal }) => content(api.GET("/resources/{type}/{id}", { params: { path: { type, id } }, signal })),
  });
}
