import { Button } from "@patternfly/react-core";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";

const CopyDialog = lazy(() => import("../person/CopyDialog").then((module) => ({ default: module.CopyDialog })));

/** Gives others what somebody holds (R28); the dialog is loaded when it is first opened. */
export const CopyButton = () => {
  const { t } = useTranslation("roles");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" data-testid="copy-assignments" onClick={() => setOpen(true)}>{t("copy")}</Button>
      {open && (
        <Suspense fallback={null}>
          <CopyDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
