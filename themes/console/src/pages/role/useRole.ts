import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi, useRights } from "../../access/context";
import { type Role, content, versioned } from "../../api";

/** A role as it was read, and the version that a change of it is based on. */
export interface ReadRole {
  data: Role;
  etag: string | undefined;
}

/** Of one role in all languages. */
export const roleKey = (key: string) => ["roles", "one", key] as const;

export function useRole(key: string) {
  const api = useApi();
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [...roleKey(key), i18n.language],
    queryFn: ({ signal }): Promise<ReadRole> => versioned(api.GET("/roles/{key}", { params: { path: { key } }, signal })),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** Whether the person sees who holds a role: anywhere, or on the resources that they manage (R33). */
export function useMaySeeAssignments(): boolean {
  const { may } = useRights();
  return may("view-assignments") || may("view-assignments-on-owned");
}

/** How many assignments of a role the person sees. */
export function useAssignmentCount(role: string) {
  const api = useApi();
  return useQuery({
    queryKey: ["assignments", "count", { role }],
    queryFn: ({ signal }) => content(api.GET("/assignments/count", { params: { query: { role } }, signal })),
    enabled: useMaySeeAssignments(),
  });
}
