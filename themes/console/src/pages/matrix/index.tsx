import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import { useApi, usePath } from "../../access/context";
import { content } from "../../api";
import { Page } from "../../components/Page";
import { RoleKind } from "../../components/RoleKind";
import { Loaded } from "../../components/States";
import { AssignmentMatrix } from "./AssignmentMatrix";

/** The matrix of one role, as high as the window. */
export const Component = () => {
  const { t, i18n } = useTranslation("matrix");
  const { key = "" } = useParams();
  const api = useApi();
  const path = usePath();
  const role = useQuery({
    queryKey: ["roles", "matrix", key, i18n.language],
    queryFn: ({ signal }) => content(api.GET("/roles/{key}", { params: { path: { key } }, signal })),
  });
  const name = role.data?.name ?? key;
  return (
    <Page
      title={t("matrixOf", { role: name })}
      badge={role.data && <RoleKind predefined={role.data.predefined} />}
      breadcrumb={[
        { label: t("nav.roles"), to: path("roles") },
        { label: name, to: path("roles", key) },
      ]}
    >
      <Loaded query={role}>{(found) => <AssignmentMatrix key={found.key} role={found} tall />}</Loaded>
    </Page>
  );
};
