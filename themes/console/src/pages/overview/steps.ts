import type { Role } from "../../api";
import type { Overview } from "./types";

export type Step = "resource" | "role" | "assign" | "token";

/** Fewer assignments are a realm that has just begun. */
const FEW = 10;

/** What to do first, and what of it is done; nothing in a realm that is in use. */
export function stepsOf({ counts, roles: assigned }: Overview, roles: readonly Role[]): { step: Step; done: boolean }[] {
  if (counts.customRoles > 0 && counts.assignments >= FEW) return [];
  const custom = new Set(roles.filter(({ predefined }) => !predefined).map(({ key }) => key));
  return [
    { step: "resource", done: Object.values(counts.resources).some((count) => count > 0) },
    { step: "role", done: counts.customRoles > 0 },
    { step: "assign", done: assigned.some((key) => custom.has(key)) },
    { step: "token", done: false },
  ];
}
