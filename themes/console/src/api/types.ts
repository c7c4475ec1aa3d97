import type { components, paths as generated } from "./schema.gen";
import type { upcoming } from "./upcoming";

/** The API, as `openapi.json` describes it. */
export type paths = generated & Omit<upcoming, keyof generated>;

type Schemas = components["schemas"];
export type Permission = Schemas["Permission"];
export type Role = Schemas["Role"];
export type Resource = Schemas["Resource"];
export type Category = Schemas["Category"];
export type Assignment = Schemas["Assignment"];
export type Subject = Schemas["Subject"];
export type SubjectType = Schemas["SubjectType"];
export type ScopeKind = Schemas["ScopeKind"];
export type ResourceKey = Schemas["ResourceKey"];
export type Matrix = Schemas["Matrix"];
export type Decision = Schemas["Decision"];
export type EffectivePermissions = Schemas["EffectivePermissions"];
export type { Changes, HeldAssignment, Overview, Person } from "./upcoming";
