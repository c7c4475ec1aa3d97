import { describe, expect, it } from "vitest";
import type { Decision } from "../../api";
import { pathsOf } from "./paths";
import { sentencesOf } from "./sentences";

const MAX = { type: "user", id: "1", name: "max" } as const;
const REVIEWERS = { type: "group", id: "2", name: "/reviewers" } as const;
const ALPHA = { type: "project", id: "alpha" } as const;
const kinds = (decision: Decision) =>
  pathsOf(decision, "max", "read-resources").map(({ stations }) => stations.map(({ kind }) => kind));

describe("the paths of a decision", () => {
  it("go straight to the role that one holds oneself", () => {
    const because = [{ role: "resource-manager", subject: MAX, scope: "CUSTOM" as const, resource: ALPHA }];
    expect(kinds({ decision: true, because, withheld: [] })).toEqual([["person", "role", "permission"]]);
  });

  it("go through the group that one is in, and through the one above it that holds the role", () => {
    const reason = { role: "resource-reviewer", subject: REVIEWERS, scope: "GLOBAL" as const };
    const because = [{ ...reason, via: "/reviewers" }, { ...reason, via: "/reviewers/new" }];
    const paths = pathsOf({ decision: true, because, withheld: [] }, "max", "read-resources");
    expect(paths[0]?.stations.map(({ kind }) => kind)).toEqual(["person", "group", "role", "permission"]);
    expect(paths[1]?.stations.slice(1, 3)).toEqual([
      { kind: "group", name: "/reviewers/new" },
      { kind: "group", name: "/reviewers" },
    ]);
  });

  it("go over the permission that includes the one asked for", () => {
    const because = [{ role: "m", subject: MAX, scope: "GLOBAL" as const, implied: "manage-model-permissions" }];
    const [path] = pathsOf({ decision: true, because, withheld: [] }, "max", "list-all-users");
    expect(path?.stations.slice(-2)).toEqual([
      { kind: "permission", permission: "manage-model-permissions" },
      { kind: "permission", permission: "list-all-users" },
    ]);
  });

  it("do not arrive where the permission is withheld, and say why", () => {
    const withheld = [{ role: "m", subject: MAX, scope: "GLOBAL" as const, needs: ["edit-resources"], message: "no" }];
    const [path] = pathsOf({ decision: false, because: [], withheld }, "max", "administer-resources");
    expect(path).toMatchObject({ arrives: false, needs: ["edit-resources"], message: "no" });
  });

  it("are none where no role gives it", () => {
    expect(kinds({ decision: false, because: [], withheld: [] })).toEqual([]);
  });

  it("are told by a sentence a step", () => {
    const because = [
      { role: "r", subject: REVIEWERS, scope: "CUSTOM" as const, resource: ALPHA, via: "/reviewers/new", implied: "i" },
    ];
    const [path] = pathsOf({ decision: true, because, withheld: [] }, "max", "p");
    const t = ((key: string, { from, to }: { from: string; to: string }) => `${key} ${from}>${to}`) as never;
    const names = { role: (key: string) => `Role ${key}`, resource: () => "Alpha" };
    expect(path && sentencesOf(path, names, (key) => key, t)).toEqual([
      "step.person-group max>/reviewers/new",
      "step.group-group /reviewers/new>/reviewers",
      "step.holds.CUSTOM /reviewers>Role r",
      "step.role-permission Role r>i",
      "step.permission-permission i>p",
    ]);
  });
});
