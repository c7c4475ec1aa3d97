import { describe, expect, it } from "vitest";
import type { Role } from "../../api";
import { stepsOf } from "./steps";
import type { Overview } from "./types";

function realm(counts: Partial<Overview["counts"]>, roles: string[] = []): Overview {
  const none = { predefinedRoles: 8, customRoles: 0, resources: {}, categories: 1, assignments: 0, users: 1, groups: 0 };
  return { counts: { ...none, ...counts }, resources: [], roles, cells: [], problems: [] };
}

const EDITOR = { key: "editor", predefined: false } as Role;
const MANAGER = { key: "resource-manager", predefined: true } as Role;
const done = (overview: Overview, roles: Role[] = []) =>
  stepsOf(overview, roles).filter((one) => one.done).map(({ step }) => step);

describe("the first steps", () => {
  it("are all to be done in an empty realm", () => {
    expect(stepsOf(realm({}), []).map(({ step }) => step)).toEqual(["resource", "role", "assign", "token"]);
    expect(done(realm({ resources: { project: 0 } }))).toEqual([]);
  });

  it("are ticked off", () => {
    expect(done(realm({ resources: { project: 1 } }))).toEqual(["resource"]);
    expect(done(realm({ customRoles: 1 }, ["resource-manager"]), [EDITOR, MANAGER])).toEqual(["role"]);
    expect(done(realm({ customRoles: 1 }, ["editor"]), [EDITOR, MANAGER])).toEqual(["role", "assign"]);
  });

  it("are told until the realm is in use", () => {
    expect(stepsOf(realm({ customRoles: 1, assignments: 9 }), [])).toHaveLength(4);
    expect(stepsOf(realm({ customRoles: 0, assignments: 99 }), [])).toHaveLength(4);
    expect(stepsOf(realm({ customRoles: 1, assignments: 10 }), [])).toEqual([]);
  });
});
