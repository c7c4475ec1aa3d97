import type { ResourceKey } from "../../api";
import type { Overview } from "./types";

export const LEVELS = 4;

/** How dark a cell is: 0 for none, else 1 to 4 by its share of the most. */
export function levelOf(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.min(LEVELS, Math.max(1, Math.ceil((count / most) * LEVELS)));
}

/** The smallest and the largest number of each level that can occur. */
export function legendOf(most: number): { level: number; from: number; to: number }[] {
  const byLevel = new Map<number, { from: number; to: number }>();
  for (let level = 1; level <= LEVELS; level++) {
    const from = Math.floor(((level - 1) * most) / LEVELS) + 1;
    const to = Math.floor((level * most) / LEVELS);
    if (from <= to) byLevel.set(level, { from, to });
  }
  return [...byLevel].map(([level, range]) => ({ level, ...range }));
}

/** Looks up a cell; the whole realm is the row without a resource. */
export function heatOf({ cells }: Pick<Overview, "cells">) {
  const byKey = new Map(cells.map(({ role, resource, assignments }) => [cellKey(role, resource), assignments]));
  return {
    most: cells.reduce((most, { assignments }) => Math.max(most, assignments), 0),
    global: cells.some(({ resource }) => !resource),
    at: (role: string, resource?: ResourceKey) => byKey.get(cellKey(role, resource)) ?? 0,
  };
}

function cellKey(role: string, resource?: ResourceKey): string {
  return resource ? `${role} ${resource.type}:${resource.id}` : role;
}
