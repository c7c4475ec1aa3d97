import type { Permission } from "../../../api";

/** One permission of the picker, and what choosing it would mean. */
export interface Choice {
  permission: Permission;
  selected: boolean;
  /** Held for the whole realm only: no custom role can have it (R17). */
  globalOnly: boolean;
  /** Names of the chosen permissions that bring it along (R8). */
  broughtBy: string[];
  /** What it needs to take effect and is not chosen (R9). */
  missing: Permission[];
}

type Catalogue = ReadonlyMap<string, Permission>;

/** The whole catalogue, in its order: first what a custom role can have, then what it cannot. */
export function choicesOf(catalogue: Catalogue, selected: readonly string[]): Choice[] {
  const all = [...catalogue.values()].map((permission) => ({
    permission,
    selected: selected.includes(permission.key),
    globalOnly: permission.scope === "GLOBAL",
    broughtBy: selected.flatMap((key) => {
      const source = catalogue.get(key);
      return source?.includes.includes(permission.key) ? [source.name] : [];
    }),
    missing: permission.requires
      .filter((key) => !selected.includes(key))
      .flatMap((key) => catalogue.get(key) ?? []),
  }));
  return [...all.filter(({ globalOnly }) => !globalOnly), ...all.filter(({ globalOnly }) => globalOnly)];
}

/** Every word of the search is part of the name, the key or the description. */
export function matches({ name, key, description }: Permission, search: string): boolean {
  const text = `${name} ${key} ${description}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** One more, or one less; sorted, so that the same choice is the same list. */
export function toggled(selected: readonly string[], key: string): string[] {
  return selected.includes(key) ? selected.filter((other) => other !== key) : joined(selected, [key]);
}

/** With these too. */
export function joined(selected: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...selected, ...more])].sort();
}

export type Refusal = "noPermission" | "globalPermission";

/** Why the server would refuse this choice (R17), if it would. */
export function refusal(catalogue: Catalogue, selected: readonly string[]): Refusal | null {
  if (selected.length === 0) return "noPermission";
  return selected.some((key) => catalogue.get(key)?.scope === "GLOBAL") ? "globalPermission" : null;
}

/** What comes along without being chosen (R8). */
export function implied(catalogue: Catalogue, selected: readonly string[]): string[] {
  const included = selected.flatMap((key) => catalogue.get(key)?.includes ?? []);
  return [...new Set(included)].filter((key) => !selected.includes(key)).sort();
}
