// Prints what the first page costs, and fails where its JavaScript is more than is allowed.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const LIMIT = 350 * 1024;
const out = join(dirname(fileURLToPath(import.meta.url)), "../../target/classes/theme-resources/resources/tenant-access");
const manifest = JSON.parse(readFileSync(join(out, ".vite/manifest.json"), "utf8"));

/** The files that an entry brings with it, without those that it may load later. */
function eager(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) eager(next, seen);
  return seen;
}

const zipped = (file) => gzipSync(readFileSync(join(out, file)), { level: 6 }).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

// The first page: the entry, one page with a table, and the texts of the longest language.
const pages = ["src/main.tsx", "src/pages/overview/index.tsx", "src/pages/roles/index.tsx"];
const texts = Object.keys(manifest).filter((key) => /^src\/locales\/[^/]+\/index\.ts$/.test(key));
const keys = new Set(pages.filter((key) => manifest[key]).flatMap((key) => [...eager(key)]));
const files = [...new Set([...keys].map((key) => manifest[key].file))];
const styles = [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))];
const language = Math.max(0, ...texts.map((key) => zipped(manifest[key].file)));
const script = files.reduce((sum, file) => sum + zipped(file), 0) + language;
const style = styles.reduce((sum, file) => sum + zipped(file), 0);
const all = readdirSync(out, { recursive: true })
  .map((file) => statSync(join(out, file)))
  .filter((file) => file.isFile())
  .reduce((sum, file) => sum + file.size, 0);

console.log(`First page: JavaScript ${kb(script)} gzip (at most ${kb(LIMIT)}), styles ${kb(style)} gzip; all files ${kb(all)}`);
if (script > LIMIT) {
  console.error("The first page's JavaScript is larger than it may be.");
  process.exit(1);
}
