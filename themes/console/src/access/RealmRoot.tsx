import { useEnvironment } from "@keycloak/keycloak-ui-shared";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { PageSection } from "@patternfly/react-core";
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
  return <RealmQueries key={realm} realm={realm} />;
};

const RealmQueries = ({ realm }: { realm: string }) => {
  const [queries] = useState(createQueries);
  const { i18n } = useTranslation();

  // The server's names and messages are in the language of the request.
  useEffect(() => {
    const reread = () => void queries.invalidateQueries();
    i18n.on("languageChanged", reread);
    return () => i18n.off("languageChanged", reread);
  }, [i18n, queries]);

  return (
    <QueryClientProvider client={queries}>
      <Realm realm={realm} />
    </QueryClientProvider>
  );
};

const Alone = ({ children }: { children: ReactNode }) => (
  <PageSection variant="light" isFilled>{children}</PageSection>
);

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
  if (query.isPending) return <Layout><Alone><Loading /></Alone></Layout>;
  if (query.isError) return <Layout><Alone><Failed error={query.error} retry={() => void query.refetch()} /></Alone></Layout>;
  if (!access) return <Layout><Alone><Forbidden /></Alone></Layout>;
  return (
    <AccessContext.Provider value={access}>
      <Layout navigation>
        <Outlet />
      </Layout>
    </AccessContext.Provider>
  );
};
