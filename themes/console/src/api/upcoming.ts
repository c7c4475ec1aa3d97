/** Calls that `openapi.json` does not describe yet; what it describes later takes precedence over what is here. */
import type { components } from "./schema.gen";

type Assignment = components["schemas"]["Assignment"];

/** A user or group that may be picked. */
export interface Person {
  type: "user" | "group";
  id: string;
  name: string;
  displayName?: string;
  external: boolean;
}

/** An assignment that reaches somebody, and what it does there. */
export interface HeldAssignment extends Assignment {
  via?: string;
  effect: "full" | "partial" | "none";
  withheld: string[];
  needs: string[];
  message?: string;
}

export interface Overview {
  counts: {
    predefinedRoles: number;
    customRoles: number;
    resources: Record<string, number>;
    categories: number;
    assignments: number;
    users: number;
    groups: number;
  };
  resources: { type: string; id: string; name: string; assignments: number }[];
  roles: string[];
  cells: { role: string; resource?: { type: string; id: string }; assignments: number }[];
  problems: { kind: string; count: number; assignments: Assignment[]; users: { type: "user"; id: string; name: string }[] }[];
}

export interface Changes {
  enabled: boolean;
  changes: {
    time: number;
    operation: "CREATE" | "UPDATE" | "DELETE" | "ACTION";
    resourceType: string;
    resourcePath: string;
    user?: { id: string; name: string };
    representation?: { before?: object; after?: object };
  }[];
}

interface Get<Query, Answer, Path = never> {
  get: {
    parameters: { query?: Query; header?: never; path: Path; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

interface Find<Query, Answer> {
  get: {
    parameters: { query?: Query; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

interface Paged {
  first?: number;
  max?: number;
}

interface Searched extends Paged {
  search?: string;
}

interface Directed {
  search?: string;
  directory?: "all" | "internal" | "external";
}

interface Count {
  count: number;
}

export interface upcoming {
  "/me/rights": Find<never, { user?: { id: string; name: string }; rights: string[] }>;
  "/me/assignments": Find<Paged, HeldAssignment[]>;
  "/me/assignments/count": Find<never, Count>;
  "/users": Find<Directed & Paged, Person[]>;
  "/users/count": Find<Directed, Count>;
  "/users/{user}": Get<never, Person, { user: string }>;
  "/users/{user}/assignments": Get<Paged, HeldAssignment[], { user: string }>;
  "/users/{user}/assignments/count": Get<never, Count, { user: string }>;
  "/groups": Find<Searched, Person[]>;
  "/groups/count": Find<{ search?: string }, Count>;
  "/groups/{group}": Get<never, Person, { group: string }>;
  "/overview": Find<never, Overview>;
  "/changes": Find<Paged, Changes>;
  "/categories/{id}": Get<never, components["schemas"]["Category"], { id: string }>;
}
