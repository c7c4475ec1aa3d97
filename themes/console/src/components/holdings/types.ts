import type { Assignment, ResourceKey } from "../../api";
import type { components } from "../../api/schema.gen";

type Reaching = components["schemas"]["ReachingAssignment"];

/** What reaches a person, told with its effect, or what a group holds, told without. */
export type Holding = Assignment & Partial<Pick<Reaching, "via" | "effect" | "withheld" | "needs" | "message">>;

/** What keys are called; a key that nobody knows the name of is told as it is. */
export interface Names {
  role: (key: string) => string;
  resource: (key: ResourceKey) => string;
}
