import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../access/context";
import { type Resource, type ResourceKey, type Role, content } from "../../api";
import type { Names } from "./types";

/** As many as the server gives at once; what lies beyond is asked for one by one. */
const MAX = 1000;
const MINUTES = 5 * 60_000;

/** The names of all roles, and of these resources as far as the caller sees them. */
export function useNames(resources: readonly (ResourceKey | undefined)[]): Names {
  const roles = useRoleList().data;
  const named = useResourceNames(resources);
  return useMemo(() => {
    const byRole = new Map(roles?.map(({ key, name }) => [key, name]));
    return {
      role: (key) => byRole.get(key) ?? key,
      resource: (key) => named.get(referenceOf(key)) ?? key.id,
    };
  }, [roles, named]);
}

/** All roles, whose names nearly every page needs. */
export function useRoleList() {
  const api = useApi();
  return useQuery<Role[]>({
    queryKey: ["roles", "all"],
    queryFn: ({ signal }) => content(api.GET("/roles", { params: { query: { max: MAX, sort: "name" } }, signal })),
    staleTime: MINUTES,
  });
}

function useResourceNames(wanted: readonly (ResourceKey | undefined)[]): Map<string, string> {
  const api = useApi();
  const list = useQuery<Resource[]>({
    queryKey: ["resources", "names"],
    queryFn: ({ signal }) => content(api.GET("/resources", { params: { query: { max: MAX } }, signal })),
    staleTime: MINUTES,
    enabled: wanted.length > 0,
  });
  const known = useMemo(() => new Map(list.data?.map((one) => [referenceOf(one), one.name])), [list.data]);
  const missing = list.data?.length === MAX ? distinct(wanted).filter((key) => !known.has(referenceOf(key))) : [];
  return useQueries({
    queries: missing.map(({ type, id }) => ({
      queryKey: ["resources", "one", type, id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        content(api.GET("/resources/{type}/{id}", { params: { path: { type, id } }, signal })),
      staleTime: MINUTES,
    })),
    combine: (answers) =>
      new Map([...known, ...answers.flatMap(({ data }) => (data ? [[referenceOf(data), data.name] as const] : []))]),
  });
}

function distinct(keys: readonly (ResourceKey | undefined)[]): ResourceKey[] {
  const byReference = new Map(keys.flatMap((key) => (key ? [[referenceOf(key), key] as const] : [])));
  return [...byReference.values()];
}

/** A resource as the API writes it in queries: `project:alpha`. */
export function referenceOf({ type, id }: ResourceKey): string {
  return `${type}:${id}`;
}

/** The resource that `project:alpha` tells; an id may hold colons itself. */
export function resourceOf(reference: string | null): ResourceKey | undefined {
  const colon = reference?.indexOf(":") ?? -1;
  if (!reference || colon < 1 || colon === reference.length - 1) return undefined;
  return { type: reference.slice(0, colon) as ResourceKey["type"], id: reference.slice(colon + 1) };
}
