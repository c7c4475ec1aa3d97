import { useQueries } from "@tanstack/react-query";
import { useApi } from "../../../access/context";
import { type Assignment, type ResourceKey, type SubjectType, content } from "../../../api";

interface Key {
  type: SubjectType;
  id: string;
}

const KEPT = 5 * 60_000;

/** What assignments do not tell of subjects and resources: other names, external or not. Without it, ids are shown. */
export function useKnown(subjects: Key[], resources: ResourceKey[]) {
  const api = useApi();
  const people = useQueries({
    queries: distinct(subjects).map(({ type, id }) => ({
      queryKey: [type === "user" ? "users" : "groups", "one", id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        type === "user"
          ? content(api.GET("/users/{user}", { params: { path: { user: id } }, signal }))
          : content(api.GET("/groups/{group}", { params: { path: { group: id } }, signal })),
      staleTime: KEPT,
      retry: false,
    })),
  });
  const things = useQueries({
    queries: distinct(resources).map(({ type, id }) => ({
      queryKey: ["resources", "one", type, id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        content(api.GET("/resources/{type}/{id}", { params: { path: { type, id } }, signal })),
      staleTime: KEPT,
      retry: false,
    })),
  });
  return {
    subject: ({ type, id }: Key) => people.find(({ data }) => data?.type === type && data.id === id)?.data,
    resource: ({ type, id }: ResourceKey) => things.find(({ data }) => data?.type === type && data.id === id)?.data,
  };
}

/** Everybody and everything on one page. */
export function useKnownOf(assignments: readonly Assignment[]) {
  return useKnown(
    assignments.map(({ subject }) => subject),
    assignments.flatMap(({ resource }) => resource ?? []),
  );
}

export type Known = ReturnType<typeof useKnown>;

function distinct<K extends { type: string; id: string }>(keys: readonly K[]): K[] {
  return [...new Map(keys.map((key) => [`${key.type}:${key.id}`, key])).values()];
}
