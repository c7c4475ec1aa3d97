/** Calls that `openapi.json` does not describe yet; what it describes later takes precedence over what is here. */

/** A user or group that may be picked. */
export interface Person {
  type: "user" | "group";
  id: string;
  name: string;
  external: boolean;
}

interface Get<Query, Answer> {
  get: {
    parameters: { query?: Query; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

interface Paged {
  search?: string;
  first?: number;
  max?: number;
}

export interface upcoming {
  "/me/rights": Get<never, { user: { id: string; name: string }; rights: string[] }>;
  "/users": Get<Paged & { directory?: "all" | "internal" | "external" | "group" }, Person[]>;
  "/groups": Get<Paged, Person[]>;
}
