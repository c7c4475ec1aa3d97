import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Connect, Plugin, ViteDevServer } from "vite";

const CONSOLE = /^\/realms\/([^/]+)\/tenant-access\/console(\/(index\.html)?)?(\?.*)?$/;
const PROXIED = ["/realms", "/admin", "/resources"];

/**
 * The development server: everything of Keycloak comes from the server at `target`, and the console's page from here,
 * at the same address as in production. The page's host is handed on, so that Keycloak believes to be served here.
 */
export function keycloak(target: string): Plugin {
  return {
    name: "tenant-access:keycloak",
    apply: "serve",
    config: () => ({
      server: {
        proxy: Object.fromEntries(PROXIED.map((path) => [path, { target, changeOrigin: false }])),
      },
    }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const realm = CONSOLE.exec(request.url ?? "")?.[1];
        if (realm === undefined) next();
        else void page(server, request, response, decodeURIComponent(realm)).catch(next);
      });
    },
  };
}

async function page(
  server: ViteDevServer,
  request: Connect.IncomingMessage,
  response: ServerResponse,
  realm: string,
): Promise<void> {
  const base = `http://${request.headers.host ?? "localhost"}`;
  const template = await readFile(new URL("./index.html", import.meta.url), "utf8");
  const html = template.replace("__ENVIRONMENT__", () => environment(base, realm));
  response.setHeader("Content-Type", "text/html");
  response.end(await server.transformIndexHtml(request.url ?? "/", html));
}

function environment(base: string, realm: string): string {
  const values = {
    serverBaseUrl: base,
    adminBaseUrl: base,
    realm,
    clientId: "tenant-access-console",
    resourceUrl: `${base}/resources/xxxxx/common/keycloak/tenant-access`,
    logo: `${base}/resources/xxxxx/account/keycloak.v3/logo.svg`,
    logoUrl: "",
    darkMode: true,
    locale: "",
  };
  return JSON.stringify(values).replace(/[<&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}
