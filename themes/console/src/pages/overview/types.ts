import type { components } from "../../api/schema.gen";

type Schemas = components["schemas"];
export type Overview = Schemas["Overview"];
export type Problem = Schemas["Problem"];
export type ChangeEntry = Schemas["ChangeEntry"];
