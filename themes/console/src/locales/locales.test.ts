import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Texts } from "../i18n/languages";

const SRC = join(import.meta.dirname, "..");
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every key in dots, plural forms as one: Chinese has fewer of them than English. */
function keys(texts: object, prefix = ""): string[] {
  const found = Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key.replace(PLURAL, "")] : keys(value as object, `${prefix}${key}.`),
  );
  return [...new Set(found)].sort();
}

/** Of plural forms only the last: the others may do without their number. */
function placeholders(texts: object, prefix = ""): [string, string][] {
  const isLast = ([key]: [string, unknown]) => !PLURAL.test(key) || key.endsWith("_other");
  return Object.entries(texts).filter(isLast).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key.replace(PLURAL, ""), [...new Set<string>(value.match(/\{\{\w+\}\}/g))].sort().join()]]
      : placeholders(value as object, `${prefix}${key}.`),
  );
}

const all = await Promise.all(
  Object.entries(LANGUAGES).map(async ([name, { load }]): Promise<[string, Texts]> => [name, await load()]),
);
const english = all.find(([name]) => name === "en")![1];
const others = all.filter(([name]) => name !== "en");

describe("the languages", () => {
  it("are at least two", () => expect(others.length).toBeGreaterThan(0));

  it.each(others)("%s has the keys of English", (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [namespace, content] of Object.entries(english)) {
      expect({ [namespace]: keys(texts[namespace]!) }).toEqual({ [namespace]: keys(content) });
    }
  });

  it.each(others)("%s fills in what English fills in", (_, texts) => {
    for (const [namespace, content] of Object.entries(english)) {
      const wanted = new Map(placeholders(content));
      for (const [key, names] of placeholders(texts[namespace]!)) expect([key, names]).toEqual([key, wanted.get(key)]);
    }
  });

  it.each(all)("%s leaves no text empty", (_, texts) => {
    expect(JSON.stringify(texts)).not.toMatch(/:""/);
  });
});

describe("the sources", () => {
  const known = new Set(Object.values(english).flatMap((texts) => keys(texts)));
  const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));

  it("ask for texts that exist", () => {
    const asked = sources.flatMap((file) =>
      [...readFileSync(join(SRC, file), "utf8").matchAll(/\bt\(\s*"(?:\w+:)?([\w.-]+)"/g)].map((match) => `${file}: ${match[1]}`),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !known.has(key.split(": ")[1]!))).toEqual([]);
  });
});
