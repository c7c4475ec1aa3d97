import { Alert, AlertActionCloseButton, AlertActionLink, Button, Flex, FlexItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../api";
import { LIMIT, fits } from "./model/batch";
import { type Draft, sizes } from "./model/draft";
import type { useSave } from "./useSave";

interface SaveBarProps {
  draft: Draft;
  saving: ReturnType<typeof useSave>;
  onRevert: () => void;
}

/** What is not saved yet, what became of it, and the way back. */
export const SaveBar = ({ draft, saving, onRevert }: SaveBarProps) => {
  const { t } = useTranslation("matrix");
  const { error, done } = saving;
  const { add, remove } = sizes(draft);
  const tooMany = !fits(draft);
  const failure = error instanceof ApiError && error.status > 0 ? error.errorMessage : t("noConnection");
  const result = done && (done.count > 0 ? t("saved", { count: done.count }) : t("savedNothing"));
  const said = saving.saving ? t("saving") : error ? failure : (result ?? t("changes", { count: draft.size }));
  return (
    <div data-testid="matrix-bar">
      <Flex alignItems={{ default: "alignItemsCenter" }} className="ta-matrix-actions">
        <FlexItem grow={{ default: "grow" }}>
          <strong data-testid="matrix-changes">{t("changes", { count: draft.size })}</strong>{" "}
          {draft.size > 0 && <span className="ta-muted">{t("changesDetail", { add, remove })}</span>}
        </FlexItem>
        <FlexItem>
          <Button
            data-testid="matrix-save"
            isAriaDisabled={draft.size === 0 || tooMany || saving.saving}
            isLoading={saving.saving}
            onClick={saving.save}
          >
            {t("save")}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button
            variant="link"
            data-testid="matrix-revert"
            isAriaDisabled={draft.size === 0 || saving.saving}
            onClick={onRevert}
          >
            {t("revert")}
          </Button>
        </FlexItem>
      </Flex>
      {error && (
        <Alert
          isInline
          variant="danger"
          className="ta-alert"
          data-testid="matrix-error"
          title={failure}
        >
          {t("nothingLost")}
        </Alert>
      )}
      {tooMany && (
        <Alert
          isInline
          variant="warning"
          className="ta-alert"
          data-testid="matrix-too-many"
          title={t("tooMany", { limit: LIMIT })}
        >
          {t("tooManyHint", { add, remove, limit: LIMIT })}
        </Alert>
      )}
      {done && result && draft.size === 0 && (
        <Alert
          isInline
          variant="success"
          className="ta-alert"
          data-testid="matrix-saved"
          title={result}
          actionLinks={
            done.count > 0 && (
              <AlertActionLink onClick={saving.undo} data-testid="matrix-undo">{t("undo")}</AlertActionLink>
            )
          }
          actionClose={<AlertActionCloseButton onClose={saving.forget} title={t("close")} aria-label={t("close")} />}
        >
          {done.settled > 0 && t("settled", { count: done.settled })}
        </Alert>
      )}
      <span className="ta-hidden" role="status">
        {said}
      </span>
    </div>
  );
};
