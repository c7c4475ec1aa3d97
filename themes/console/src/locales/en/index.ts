import type { Texts } from "../../i18n/languages";

const files = import.meta.glob<object>("./*.json", { eager: true, import: "default" });

const texts: Texts = Object.fromEntries(
  Object.entries(files).map(([file, content]) => [file.slice(2, -".json".length), content]),
);

export default texts;
