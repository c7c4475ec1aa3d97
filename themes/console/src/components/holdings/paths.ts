import type { Decision } from "../../api";
import type { components } from "../../api/schema.gen";

type Reason = components["schemas"]["Reason"];
type Withheld = components["schemas"]["Withheld"];

/** A station between a person and a permission. */
export type Station =
  | { kind: "person"; name: string }
  | { kind: "group"; name: string }
  | { kind: "role"; role: string; scope: Reason["scope"]; resource?: Reason["resource"] }
  | { kind: "permission"; permission: string };

export interface Path {
  stations: Station[];
  /** Whether it arrives at the permission. */
  arrives: boolean;
  /** Why it does not, in the server's words. */
  message?: string;
  /** The permissions without which it does not. */
  needs: string[];
}

/** The ways from a person to a permission: those that give it first, then those that would but have no effect. */
export function pathsOf({ because, withheld }: Decision, person: string, permission: string): Path[] {
  return [
    ...because.map((reason) => ({ stations: stations(reason, person, permission), arrives: true, needs: [] })),
    ...withheld.map((reason) => ({
      stations: stations(reason, person, permission),
      arrives: false,
      message: reason.message,
      needs: reason.needs,
    })),
  ];
}

function stations(reason: Reason | Withheld, person: string, permission: string): Station[] {
  const { role, scope, resource } = reason;
  const implied = "implied" in reason ? reason.implied : undefined;
  return [
    { kind: "person", name: person },
    ...groups(reason).map((name) => ({ kind: "group" as const, name })),
    { kind: "role", role, scope, resource },
    ...(implied ? [{ kind: "permission" as const, permission: implied }] : []),
    { kind: "permission", permission },
  ];
}

/** The group that the person is in, and the one above it that holds the role where that is another. */
function groups({ via, subject }: Reason | Withheld): string[] {
  if (via === undefined) return [];
  return via === subject.name ? [via] : [via, subject.name];
}
