import { describe, expect, it } from "vitest";
import type { Permission } from "../../../api";
import { choicesOf, implied, joined, matches, refusal, toggled } from "./choices";

const permission = (key: string, rest: Partial<Permission> = {}): Permission => ({
  key,
  name: key.toUpperCase(),
  description: `about ${key}`,
  scope: "GLOBAL_OR_RESOURCE",
  includes: [],
  requires: [],
  ...rest,
});

const catalogue = new Map(
  [
    permission("users", { scope: "GLOBAL" }),
    permission("administer", { requires: ["edit", "properties"] }),
    permission("edit"),
    permission("properties"),
    permission("share", { includes: ["users"] }),
  ].map((each) => [each.key, each]),
);

const choice = (key: string, selected: string[]) =>
  choicesOf(catalogue, selected).find((each) => each.permission.key === key);

describe("the picker's choices", () => {
  it("show what cannot be chosen last", () => {
    const choices = choicesOf(catalogue, []);
    expect(choices.map(({ permission: { key } }) => key)).toEqual(["administer", "edit", "properties", "share", "users"]);
    expect(choices.filter(({ globalOnly }) => globalOnly)).toHaveLength(1);
  });

  it("tell what is still missing for one to take effect (R9)", () => {
    expect(choice("administer", ["administer"])?.missing.map(({ key }) => key)).toEqual(["edit", "properties"]);
    expect(choice("administer", ["administer", "edit"])?.missing.map(({ key }) => key)).toEqual(["properties"]);
    expect(choice("administer", ["administer", "edit", "properties"])?.missing).toEqual([]);
  });

  it("tell by what another is brought along (R8)", () => {
    expect(choice("users", ["share"])?.broughtBy).toEqual(["SHARE"]);
    expect(choice("users", ["edit"])?.broughtBy).toEqual([]);
    expect(implied(catalogue, ["share", "edit"])).toEqual(["users"]);
    expect(implied(catalogue, ["share", "users"])).toEqual([]);
  });

  it("are found by every word of the search, in any case", () => {
    expect(matches(permission("edit"), "ABOUT edit")).toBe(true);
    expect(matches(permission("edit"), "about share")).toBe(false);
    expect(matches(permission("edit"), "")).toBe(true);
  });

  it("are toggled without minding the order in which they were chosen", () => {
    expect(toggled(["share"], "edit")).toEqual(["edit", "share"]);
    expect(toggled(["edit", "share"], "share")).toEqual(["edit"]);
    expect(joined(["share"], ["properties", "share", "edit"])).toEqual(["edit", "properties", "share"]);
  });

  it("are refused where the server would (R17)", () => {
    expect(refusal(catalogue, [])).toBe("noPermission");
    expect(refusal(catalogue, ["edit", "users"])).toBe("globalPermission");
    expect(refusal(catalogue, ["edit"])).toBeNull();
  });
});
