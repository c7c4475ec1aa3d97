/** The pages of the navigation, and the right without which a page has nothing to show. */
export const destinations = [
  { name: "overview", right: "see-all-holdings" },
  { name: "roles", right: "read-definitions" },
  { name: "people", right: "see-all-holdings" },
  { name: "resources", right: null },
  { name: "categories", right: "read-definitions" },
  { name: "mine", right: null },
] as const;
