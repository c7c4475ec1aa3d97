import type { EffectivePermissions } from "../../api";

/** What is held at one place. */
export interface EffectiveRow {
  key: string;
  /** Absent for the whole realm. */
  type?: string;
  /** Absent for all resources of the type. */
  id?: string;
  /** There are rows for single resources of the type, so that the row for all tells of all others. */
  others?: boolean;
  permissions: string[];
}

/** The nested format as rows: the whole realm, then type by type what holds for all, then resource by resource. */
export function rowsOf({ global, resources }: EffectivePermissions): EffectiveRow[] {
  const types = Object.entries(resources ?? {}).sort(([a], [b]) => compare(a, b));
  return [
    ...(global?.length ? [{ key: "global", permissions: global }] : []),
    ...types.flatMap(([type, held]) => {
      const ids = Object.keys(held).filter((id) => id !== ALL);
      const all = held[ALL];
      return [
        ...(all ? [{ key: `${type}:${ALL}`, type, others: ids.length > 0, permissions: all }] : []),
        ...ids.sort(compare).map((id) => ({ key: `${type}:${id}`, type, id, permissions: held[id] ?? [] })),
      ];
    }),
  ];
}

/** The rows in which every word is found, in what names the row or in its permissions' names. */
export function filterRows(rows: EffectiveRow[], text: string, words: (row: EffectiveRow) => string[]): EffectiveRow[] {
  const wanted = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const said = words(row).join("\n").toLocaleLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

const ALL = "*";

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
