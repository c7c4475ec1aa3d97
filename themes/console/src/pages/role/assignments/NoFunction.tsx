import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { PickedResource } from "../../../components/pickers/ResourcePicker";
import { withoutFunction } from "./requests";

interface NoFunctionProps {
  worksOn: readonly string[];
  resources: PickedResource[];
}

/** Says before it is saved where a role will confer nothing (R13). */
export const NoFunction = ({ worksOn, resources }: NoFunctionProps) => {
  const { t, i18n } = useTranslation("role");
  const none = withoutFunction(worksOn, resources);
  if (none.length === 0) return null;
  const names = new Intl.ListFormat(i18n.language).format(none.map(({ name }) => name));
  return (
    <Alert isInline variant="warning" title={t("noFunction")} data-testid="no-function" className="ta-name">
      {t("noFunctionOn", { names })}
    </Alert>
  );
};
