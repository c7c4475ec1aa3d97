import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import type { Criteria } from "./model/tiles";

type Name = "rows" | "resourceSearch" | "resourceType" | "category" | "userSearch" | "directory";
export type CriteriaChange = Partial<Pick<Criteria, Name>>;

/** What the matrix shows. It lives in the address, so that it can be sent to others and survives "reload". */
export function useCriteria(role: string, globalOnly: boolean) {
  const [params, setParams] = useSearchParams();
  const criteria = useMemo<Criteria>(() => {
    const text = (name: Name) => (params.get(name) ?? "").slice(0, 255);
    const directory = text("directory");
    return {
      role,
      globalOnly,
      rows: globalOnly || text("rows") !== "resources" ? "users" : "resources",
      resourceSearch: globalOnly ? "" : text("resourceSearch"),
      resourceType: globalOnly ? "" : text("resourceType"),
      category: globalOnly ? "" : text("category"),
      userSearch: text("userSearch"),
      directory: directory === "internal" || directory === "external" || directory === "group" ? directory : "all",
    };
  }, [params, role, globalOnly]);

  const change = useCallback(
    (next: CriteriaChange) =>
      setParams(
        (old) => {
          const all = new URLSearchParams(old);
          for (const [name, value] of Object.entries(next)) {
            if (value === "" || value === "all" || value === undefined) all.delete(name);
            else all.set(name, value);
          }
          return all;
        },
        { replace: true },
      ),
    [setParams],
  );
  const { resourceSearch, resourceType, category, userSearch, directory } = criteria;
  const filtered = [resourceSearch, resourceType, category, userSearch].some(Boolean) || directory !== "all";
  const clear = useCallback(
    () => change({ resourceSearch: "", resourceType: "", category: "", userSearch: "", directory: "all" }),
    [change],
  );
  return { criteria, change, filtered, clear };
}
