import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../access/context";
import { content } from "../../api";

export const DIRECTORIES = ["all", "internal", "external"] as const;
export type Directory = (typeof DIRECTORIES)[number];
export type Kind = "user" | "group";

export interface PeoplePage {
  kind: Kind;
  search: string;
  directory: Directory;
  first: number;
  max: number;
}

/** One page of users or groups, and how many there are. */
export function usePeople({ kind, search: text, directory, first, max }: PeoplePage) {
  const api = useApi();
  const search = text || undefined;
  const asked = kind === "user" ? { search, directory } : { search };
  const people = useQuery({
    queryKey: ["people", kind, "list", { ...asked, first, max }],
    queryFn: ({ signal }) => {
      const query = { ...asked, first, max };
      return kind === "user"
        ? content(api.GET("/users", { params: { query }, signal }))
        : content(api.GET("/groups", { params: { query: { search, first, max } }, signal }));
    },
    placeholderData: (old, query) => (query?.queryKey[1] === kind ? keepPreviousData(old) : undefined),
  });
  const count = useQuery({
    queryKey: ["people", kind, "count", asked],
    queryFn: ({ signal }) =>
      kind === "user"
        ? content(api.GET("/users/count", { params: { query: asked }, signal }))
        : content(api.GET("/groups/count", { params: { query: { search } }, signal })),
  });
  return { people, count };
}
