import { Label, Tooltip } from "@patternfly/react-core";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { PermissionLabel } from "../PermissionLabel";
import { usePermissions } from "../usePermissions";

interface PermissionLinkProps {
  permission: string;
  /** The address that explains it. */
  to?: string;
}

/** A permission that tells where it comes from when one follows it. */
export const PermissionLink = ({ permission, to }: PermissionLinkProps) => {
  const { t } = useTranslation("people");
  const known = usePermissions().data?.get(permission);
  if (!to) return <PermissionLabel permission={permission} />;
  const what = known?.name ?? permission;
  return (
    <Tooltip content={<>{known?.description} {t("whyHint")}</>}>
      <Label
        color="blue"
        href={to}
        render={({ className, content, componentRef }) => (
          <Link ref={componentRef as Ref<HTMLAnchorElement>} className={className} to={to} aria-label={t("whyNamed", { what })}>{content}</Link>
        )}
      >
        {what}
      </Label>
    </Tooltip>
  );
};
