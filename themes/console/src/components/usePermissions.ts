import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../access/context";
import { type Permission, content } from "../api";

/** The catalogue by key, in the person's language. */
export function usePermissions() {
  const api = useApi();
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ["permissions", i18n.language],
    queryFn: ({ signal }) => content(api.GET("/permissions", { params: { query: { max: 1000 } }, signal })),
    select: byKey,
    staleTime: Infinity,
  });
}

function byKey(permissions: Permission[]): Map<string, Permission> {
  return new Map(permissions.map((permission) => [permission.key, permission]));
}
