import { useEnvironment } from "@keycloak/keycloak-ui-shared";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams } from "react-router-dom";
import { createApi } from "../api/client";
import { createQueries } from "../api/queries";
import { Failed, Forbidden, Loading } from "../components/States";
import { environment } from "../environment";
import { Layout } from "../layout/Layout";
import { AccessContext } from "./context";
import { mountsOf } from "./mounts";
import { bestAccess } from "./rights";

/** One realm: its own cache, its own mount, its own rights. */
export const RealmRoot = () => {
  const { realm = environment.realm } = useParams();
  const queries = useMemo(() => createQueries(), [realm]);
  return (
    <QueryClientProvider client={queries} key={realm}>
      <Realm realm={realm} />
    </QueryClientProvider>
  );
};

const Realm = ({ realm }: { realm: string }) => {
  const { keycloak } = useEnvironment();
  const { i18n } = useTranslation();
  const apis = useMemo(() => {
    const caller = {
      language: () => i18n.language,
      token: async () => {
        await keycloak.updateToken(10).catch(() => keycloak.login());
        return keycloak.token ?? "";
      },
    };
    return mountsOf(environment, realm).map((mount) => createApi(mount, caller));
  }, [keycloak, i18n, realm]);
  const query = useQuery({
    queryKey: ["me", "rights"],
    queryFn: ({ signal }) => bestAccess(apis, signal),
    staleTime: 5 * 60_000,
  });

  const access = useMemo(() => query.data && { ...query.data, realm }, [query.data, realm]);
  if (query.isPending) return <Layout><Loading /></Layout>;
  if (query.isError) return <Layout><Failed error={query.error} retry={() => void query.refetch()} /></Layout>;
  if (!access) return <Layout><Forbidden /></Layout>;
  return (
    <AccessContext.Provider value={access}>
      <Layout navigation>
        <Outlet />
      </Layout>
    </AccessContext.Provider>
  );
};
