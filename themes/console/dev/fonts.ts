import type { Plugin } from "vite";

const USED = ["RedHatText", "RedHatDisplay", "RedHatMono"];

/** Leaves out the fonts of PatternFly that no style here uses: icon fonts, italics, variable fonts. */
export function fonts(): Plugin {
  return {
    name: "tenant-access:fonts",
    enforce: "pre",
    transform(code, id) {
      if (!/@patternfly\/react-core\/dist\/styles\/base\.css/.test(id)) return null;
      return code.replace(/@font-face\s*\{[^}]*\}/g, (face) => (isUsed(face) ? face : ""));
    },
  };
}

function isUsed(face: string): boolean {
  return !/font-style:\s*italic/.test(face) && USED.some((name) => new RegExp(`font-family:\\s*"?${name}"?;`).test(face));
}
