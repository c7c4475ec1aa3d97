import { AlertProvider } from "@keycloak/keycloak-ui-shared";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { AccessContext } from "../src/access/context";
import type { Right } from "../src/access/rights";
import type { Api } from "../src/api";

/** For tests: what a page finds around it, with an API that the test answers for. */
export function inRealm(page: ReactNode, api: object, rights: Right[] = ["view-roles"], address = "/realm/") {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const access = { api: api as Api, realm: "realm", user: { id: "1", name: "sam" }, rights };
  return (
    <MemoryRouter initialEntries={[address]}>
      <AlertProvider>
        <QueryClientProvider client={queries}>
          <AccessContext.Provider value={access}>{page}</AccessContext.Provider>
        </QueryClientProvider>
      </AlertProvider>
    </MemoryRouter>
  );
}
