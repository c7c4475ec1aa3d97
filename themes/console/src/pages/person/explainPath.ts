import type { ResourceKey } from "../../api";
import { referenceOf } from "../../components/holdings";

/** The address of a question, answered as far as it is asked. */
export function explainPath(
  path: (...parts: string[]) => string,
  user: string,
  permission?: string,
  resource?: ResourceKey,
): string {
  const asked = new URLSearchParams();
  if (permission) asked.set("permission", permission);
  if (resource) asked.set("resource", referenceOf(resource));
  const query = asked.toString();
  return path("people", "user", user, "explain") + (query && `?${query}`);
}
