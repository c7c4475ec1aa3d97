import type { Right } from "../access/rights";

/** The pages of the navigation, and the right without which a page has nothing to show. */
export const destinations = [
  { name: "overview", right: "view-assignments" },
  { name: "roles", right: "view-roles" },
  { name: "people", right: "view-people" },
  { name: "resources", right: null },
  { name: "categories", right: "view-roles" },
  { name: "mine", right: null },
] as const satisfies { name: string; right: Right | null }[];
