import type { Resource } from "../../api";

/** The resource types of the catalogue, in the order in which they are offered. */
export const TYPES = ["project", "document"] as const satisfies readonly Resource["type"][];

/** What is left of a category's resources when it is removed; it always exists (R31). */
export const UNCATEGORIZED = "uncategorized";
