import { describe, expect, it } from "vitest";
import type { Permission, Role } from "../../api";
import { assignableRoles, hasNoFunction, resourcePermissions } from "./roles";

function role(key: string, more: Partial<Role>): Role {
  return {
    key,
    name: key,
    description: "",
    predefined: true,
    assignableScopes: ["GLOBAL", "CUSTOM"],
    worksOn: ["project"],
    permissions: [],
    ...more,
  };
}

describe("roles on a resource", () => {
  it("are those that may be custom, told apart by where they come from", () => {
    const roles = [
      role("manager", {}),
      role("security-manager", { assignableScopes: ["GLOBAL"], worksOn: [] }),
      role("editor", { predefined: false, assignableScopes: ["CUSTOM"] }),
    ];
    const { predefined, custom } = assignableRoles(roles);
    expect(predefined.map(({ key }) => key)).toEqual(["manager"]);
    expect(custom.map(({ key }) => key)).toEqual(["editor"]);
  });

  it("may have no function there", () => {
    expect(hasNoFunction(role("editor", {}), "document")).toBe(true);
    expect(hasNoFunction(role("editor", {}), "project")).toBe(false);
  });
});

describe("permissions on a resource", () => {
  it("are those that are not of the realm, by name", () => {
    const permission = (key: string, scope: Permission["scope"]): Permission => ({
      key,
      name: key,
      description: "",
      scope,
      includes: [],
      requires: [],
    });
    const catalogue = [permission("b", "GLOBAL_OR_RESOURCE"), permission("g", "GLOBAL"), permission("a", "GLOBAL_OR_RESOURCE")];
    expect(resourcePermissions(catalogue).map(({ key }) => key)).toEqual(["a", "b"]);
  });
});
