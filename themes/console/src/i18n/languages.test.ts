import { describe, expect, it } from "vitest";
import { choose, toLanguage } from "./languages";

describe("toLanguage", () => {
  it.each(["zh-TW", "zh_TW", "zh-Hant", "zh_Hant", "zh-Hant-HK", "zh-HK", "zh-MO"])("%s is traditional Chinese", (locale) =>
    expect(toLanguage(locale)).toBe("zh-TW"),
  );
  it.each(["en", "en-GB", "zh-CN", "zh", "de", ""])("%s is English", (locale) => expect(toLanguage(locale)).toBe("en"));
});

describe("choose", () => {
  it("takes the first wish that there is", () => expect(choose(null, "", undefined, "zh-TW", "en")).toBe("zh-TW"));
  it("takes English where nobody wishes anything", () => expect(choose()).toBe("en"));
});
