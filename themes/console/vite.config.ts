import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { fonts } from "./dev/fonts.ts";
import { keycloak } from "./dev/keycloak.ts";

/** Where Keycloak finds the files: `/resources/{version}/common/keycloak/tenant-access/…`. */
const OUT = "../target/classes/theme-resources/resources/tenant-access";

export default defineConfig(({ command }) => ({
  // Files find each other relative to themselves, so that any server path will do.
  base: command === "build" ? "./" : "/",
  plugins: [react(), fonts(), keycloak(process.env["KC"] ?? "http://localhost:8080")],
  resolve: {
    alias: {
      // ui-shared wants one class of it, and would bring the admin client with all that it builds on.
      "@keycloak/keycloak-admin-client": fileURLToPath(
        new URL("node_modules/@keycloak/keycloak-admin-client/lib/utils/fetchWithError.js", import.meta.url),
      ),
    },
  },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    license: { fileName: "licenses.md" },
    target: "es2022",
    // The content security policy has no room for data: fonts and scripts.
    assetsInlineLimit: 0,
    rolldownOptions: { input: "src/main.tsx" },
  },
  test: {
    environment: "happy-dom",
    globals: false,
    // They import styles and paths without an ending, which Node alone does not know.
    server: { deps: { inline: [/@keycloak\/keycloak-ui-shared/, /@patternfly/] } },
    setupFiles: ["dev/vitest.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
  },
}));
