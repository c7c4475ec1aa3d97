import { describe, expect, it } from "vitest";
import { batchOf, fits } from "./batch";
import { type Change, type Draft, NONE, inverse, sizes, want } from "./draft";
import { type Place, keyOf } from "./keys";
import { type Now, commonEtag, merge, resolve } from "./merge";
import type { Part } from "./tiles";

const part = { criteria: { role: "r" }, area: {} } as Part;
const max: Place["subject"] = { type: "user", id: "1", name: "max" };
const team: Place["subject"] = { type: "group", id: "1", name: "/team" };
const alpha: Place["resource"] = { type: "project", id: "a", name: "Alpha" };
const beta: Place["resource"] = { type: "document", id: "a", name: "Beta" };

function change(place: Place, wanted: boolean, assigned = !wanted, global = false, etag = '"1"'): Change {
  return { place, wanted, base: { assigned, global }, etag, part };
}
function draftOf(...changes: Change[]): Draft {
  return want(NONE, ...changes);
}
function nowOf(draft: Draft, state: Now["state"]): Map<string, Now> {
  return new Map([...draft.keys()].map((key) => [key, { state, etag: '"9"' }]));
}
const only = (draft: Draft) => [...draft.values()][0];

describe("draft", () => {
  it("is empty again after toggling twice", () => {
    const once = draftOf(change({ subject: max, resource: alpha }, true));
    expect(once.size).toBe(1);
    expect(want(once, change({ subject: max, resource: alpha }, false, false)).size).toBe(0);
  });
  it("tells users from groups and types from each other, and Global from a resource", () => {
    const places = [
      { subject: max, resource: alpha },
      { subject: max, resource: beta },
      { subject: team, resource: alpha },
      { subject: max },
    ];
    const draft = draftOf(...places.map((place) => change(place, true)));
    expect(draft.size).toBe(4);
    expect(sizes(draft)).toEqual({ add: 4, remove: 0 });
  });
  it("is taken back by its inverse, on the version that saving made", () => {
    const draft = draftOf(change({ subject: max }, true), change({ subject: max, resource: alpha }, false));
    const back = inverse(draft, '"2"');
    expect([...back.values()].map(({ wanted, base, etag }) => [wanted, base, etag])).toEqual([
      [false, { assigned: true, global: true }, '"2"'],
      [true, { assigned: false, global: true }, '"2"'],
    ]);
  });
});

describe("batch", () => {
  it("has one element for each subject and scope", () => {
    const batch = batchOf(
      "r",
      draftOf(
        change({ subject: max, resource: alpha }, true),
        change({ subject: max, resource: beta }, true),
        change({ subject: team, resource: beta }, false),
        change({ subject: team }, true),
      ),
    );
    expect(batch.add).toEqual([
      { role: "r", subject: { type: "group", id: "1" }, scope: "GLOBAL" },
      {
        role: "r",
        subject: { type: "user", id: "1" },
        scope: "CUSTOM",
        resources: [
          { type: "project", id: "a" },
          { type: "document", id: "a" },
        ],
      },
    ]);
    expect(batch.remove).toEqual([
      {
        role: "r",
        subject: { type: "group", id: "1" },
        scope: "CUSTOM",
        resources: [{ type: "document", id: "a" }],
      },
    ]);
  });
  it("fits up to 500 in each direction", () => {
    const many = (count: number, wanted: boolean) =>
      Array.from({ length: count }, (_, id) =>
        change({ subject: max, resource: { type: "project", id: `${wanted}${id}`, name: "" } }, wanted),
      );
    expect(fits(draftOf(...many(500, true), ...many(500, false)))).toBe(true);
    expect(fits(draftOf(...many(501, true)))).toBe(false);
    expect(fits(draftOf(...many(501, false)))).toBe(false);
  });
});

describe("merge", () => {
  const mine = draftOf(change({ subject: max, resource: alpha }, true));

  it("keeps what nobody else has touched, on the new version", () => {
    const { draft, conflicts, settled } = merge(mine, nowOf(mine, { assigned: false, global: false }));
    expect(only(draft)).toMatchObject({ wanted: true, etag: '"9"' });
    expect([conflicts.length, settled]).toEqual([0, 0]);
  });
  it("drops what somebody else has done already", () => {
    const merged = merge(mine, nowOf(mine, { assigned: true, global: false }));
    expect([merged.draft.size, merged.conflicts.length, merged.settled]).toEqual([0, 0, 1]);
  });
  it("asks where the scope has become another one", () => {
    const now = nowOf(mine, { assigned: false, global: true });
    const merged = merge(mine, now);
    expect(merged.draft.size).toBe(0);
    expect(merged.conflicts[0]?.theirs).toEqual({ assigned: false, global: true });
    expect(resolve(merged, new Set(), now).size).toBe(0);
    expect(only(resolve(merged, new Set(mine.keys()), now))).toMatchObject({
      wanted: true,
      base: { assigned: false, global: true },
      etag: '"9"',
    });
  });
  it("does not ask where the scope has become what is wanted here, too", () => {
    const both = draftOf(
      change({ subject: max }, false),
      change({ subject: max, resource: alpha }, true, false, true),
    );
    const now = new Map<string, Now>([
      [keyOf({ subject: max }), { state: { assigned: false, global: false }, etag: '"9"' }],
      [keyOf({ subject: max, resource: alpha }), { state: { assigned: false, global: false }, etag: '"9"' }],
    ]);
    const merged = merge(both, now);
    expect([merged.draft.size, merged.conflicts.length, merged.settled]).toEqual([1, 0, 1]);
  });
  it("cannot keep what is gone", () => {
    const now = nowOf(mine, undefined);
    const merged = merge(mine, now);
    expect(merged.conflicts).toHaveLength(1);
    expect(resolve(merged, new Set(mine.keys()), now).size).toBe(0);
  });
  it("has a version to send only where all changes are based on the same", () => {
    expect(commonEtag(mine)).toBe('"1"');
    const other = change({ subject: team, resource: alpha }, true, false, false, '"2"');
    expect(commonEtag(want(mine, other))).toBeUndefined();
  });
});
