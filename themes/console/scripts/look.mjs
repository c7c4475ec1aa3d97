// Signs in and takes pictures: node scripts/look.mjs <base> <user> <out.png> <hash> [dark] [zh-TW] [width] [realm]
import { chromium } from "playwright-core";

const [base, user, out, hash, scheme = "light", locale = "en", width = "1280", realm = "member-center"] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ colorScheme: scheme, locale, viewport: { width: Number(width), height: 800 } });
page.on("console", (message) => ["error", "warning"].includes(message.type()) && console.log(message.type(), message.text()));
page.on("pageerror", (error) => console.log("pageerror", error.message));
page.on("response", (r) => r.status() >= 400 && console.log(r.status(), r.url()));
await page.goto(`${base}/realms/${realm}/tenant-access/console/#/${hash}`);
await page.fill("#username", user);
// Where the realm has organizations, the password is asked for on a page of its own.
if ((await page.locator("#password:visible").count()) === 0) await page.click("#kc-login");
await page.fill("#password", user);
await page.click("#kc-login");
await page.waitForSelector("h1", { timeout: 20000 }).catch((e) => console.log(e.message));
await page.waitForTimeout(2500);
await page.screenshot({ path: out });
console.log(page.url(), await page.title());
await browser.close();
