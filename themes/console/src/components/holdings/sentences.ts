import type { TFunction } from "i18next";
import type { Path, Station } from "./paths";
import type { Names } from "./types";

/** A path in words: a sentence for every step. */
export function sentencesOf(
  { stations }: Path,
  names: Names,
  permission: (key: string) => string,
  t: TFunction<"people">,
): string[] {
  return stations.slice(1).map((to, index) => {
    const from = stations[index] as Station;
    const before = told(from, names, permission);
    const after = told(to, names, permission);
    if (to.kind !== "role") return t(`step.${from.kind}-${to.kind}`, { from: before, to: after });
    const place = to.resource ? names.resource(to.resource) : "";
    return t(`step.holds.${to.scope}`, { from: before, to: after, place });
  });
}

function told(station: Station, names: Names, permission: (key: string) => string): string {
  switch (station.kind) {
    case "role":
      return names.role(station.role);
    case "permission":
      return permission(station.permission);
    default:
      return station.name;
  }
}
