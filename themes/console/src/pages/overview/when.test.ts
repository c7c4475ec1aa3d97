import { describe, expect, it } from "vitest";
import { ago, relative } from "./when";

const NOW = Date.UTC(2026, 5, 15, 12);
const seconds = (count: number) => NOW - count * 1000;

describe("how long ago", () => {
  it("is told in the largest unit of which there is one", () => {
    expect(ago(seconds(59), NOW)).toEqual({ value: 0, unit: "second" });
    expect(ago(seconds(60), NOW)).toEqual({ value: -1, unit: "minute" });
    expect(ago(seconds(7199), NOW)).toEqual({ value: -1, unit: "hour" });
    expect(ago(seconds(3 * 86400), NOW)).toEqual({ value: -3, unit: "day" });
    expect(ago(seconds(800 * 86400), NOW)).toEqual({ value: -2, unit: "year" });
  });

  it("is now where a clock is ahead", () => {
    expect(ago(seconds(-90), NOW)).toEqual({ value: 0, unit: "second" });
  });

  it("is told in the language", () => {
    expect(relative(seconds(86400), NOW, "en")).toBe("yesterday");
    expect(relative(seconds(86400), NOW, "zh-TW")).toBe("昨天");
  });
});
