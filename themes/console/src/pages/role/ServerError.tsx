import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../api";

/** What the server says of one field, if that is what it refused. */
export function errorOf(error: unknown, field: string): string | undefined {
  return error instanceof ApiError && error.field?.split(/[.[]/)[0] === field ? error.errorMessage : undefined;
}

interface ServerErrorProps {
  error: unknown;
  /** These are told at the field. */
  fields?: readonly string[];
}

/** What failed, where it failed, in the server's words. */
export const ServerError = ({ error, fields = [] }: ServerErrorProps) => {
  const { t } = useTranslation("role");
  if (!error || fields.some((field) => errorOf(error, field))) return null;
  const message = error instanceof ApiError ? (error.status === 0 ? t("noConnection") : error.errorMessage) : "";
  return (
    <div role="alert">
      <Alert isInline variant="danger" className="ta-alert" title={message || t("failed")} data-testid="server-error" />
    </div>
  );
};
