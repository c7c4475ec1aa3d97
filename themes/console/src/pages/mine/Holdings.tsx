import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { content } from "../../api";
import { Paging } from "../../components/Paging";
import { Empty, Loaded, Loading } from "../../components/States";
import { type Holding, HoldingsTable, useNames } from "../../components/holdings";
import { Section } from "./Section";

/** The roles that reach the person, and through whom. */
export const Holdings = () => {
  const { t } = useTranslation("mine");
  const api = useApi();
  const [page, setPage] = useState({ first: 0, max: 20 });
  const holdings = useQuery<Holding[]>({
    queryKey: ["me", "assignments", page],
    queryFn: ({ signal }) => content(api.GET("/me/assignments", { params: { query: page }, signal })),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({
    queryKey: ["me", "assignments", "count"],
    queryFn: ({ signal }) => content(api.GET("/me/assignments/count", { signal })),
  });
  const names = useNames(holdings.data?.map(({ resource }) => resource) ?? []);
  return (
    <Section title={t("holdings")} text={t("holdingsText")} testId="mine-holdings">
      <Loaded query={holdings} skeleton={<Loading lines={3} />}>
        {(data) =>
          data.length === 0 ? (
            <Empty title={t("noHoldings")} headingLevel="h3">{t("noHoldingsHint")}</Empty>
          ) : (
            <>
              <HoldingsTable label={t("holdings")} holdings={data} names={names} />
              <Paging {...page} count={count.data?.count} shown={data.length} onChange={setPage} bottom />
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
