// The API's types from its description, for the compiler; nothing of them reaches the browser.
import { readFileSync, writeFileSync } from "node:fs";
import openapi, { astToString } from "openapi-typescript";

const description = new URL(
  "../../../providers/keycloak/src/main/resources/org/tenantaccess/keycloak/api/openapi.json",
  import.meta.url,
);
const types = new URL("../src/api/schema.gen.ts", import.meta.url);

writeFileSync(types, astToString(await openapi(JSON.parse(readFileSync(description, "utf8")))));
