import { Alert, Button, Modal, ModalVariant, Progress, Text, TextContent } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/States";
import { LIMIT, fits } from "./model/batch";
import { type Change, type Draft, want } from "./model/draft";
import type { Criteria } from "./model/tiles";
import { wholeOf } from "./model/whole";
import { Moved, type WholeLine, useWhole } from "./useWhole";

interface WholeDialogProps {
  criteria: Criteria;
  line: WholeLine;
  draft: Draft;
  onApply: (changes: Change[]) => void;
  onClose: () => void;
}

/** Counts a whole row or column, and marks all of it after asking. */
export const WholeDialog = ({ criteria, line, draft, onApply, onClose }: WholeDialogProps) => {
  const { t, i18n } = useTranslation("matrix");
  const { query, progress } = useWhole(criteria, line);
  const whole = query.data && wholeOf(query.data, draft);
  const n = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const button = (key: "give" | "take", changes: Change[]) => (
    <Button
      key={key}
      variant={key === "give" ? "primary" : "secondary"}
      data-testid={`matrix-whole-${key}`}
      isDisabled={changes.length === 0 || !fits(want(draft, ...changes))}
      onClick={() => onApply(changes)}
    >
      {t(key, { count: changes.length, n: n(changes.length) })}
    </Button>
  );
  const tooMany = whole && [whole.give, whole.take].some((changes) => !fits(want(draft, ...changes)));

  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      title={t(line.axis === "row" ? "wholeRow" : "wholeColumn", { name: line.line.name })}
      data-testid="matrix-whole"
      onClose={onClose}
      actions={[
        ...(whole ? [button("give", whole.give), button("take", whole.take)] : []),
        <Button key="cancel" variant="link" data-testid="matrix-whole-cancel" onClick={onClose}>{t("cancel")}</Button>,
      ]}
    >
      {query.isPending && (
        <Progress
          value={progress}
          title={t("counting", { count: line.count, n: n(line.count) })}
          aria-label={t("counting", { count: line.count, n: n(line.count) })}
          data-testid="matrix-progress"
        />
      )}
      {query.isError &&
        (query.error instanceof Moved ? (
          <Alert isInline variant="warning" title={t("moved")} />
        ) : (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ))}
      {whole && (
        <TextContent>
          <Text data-testid="matrix-whole-count">
            {t("wholeCount", { assigned: n(whole.assigned), count: whole.count, n: n(whole.count) })}
          </Text>
          {whole.covered > 0 && <Text>{t("wholeCovered", { count: whole.covered, n: n(whole.covered) })}</Text>}
          <Text>{t("wholeHint")}</Text>
        </TextContent>
      )}
      {tooMany && <Alert isInline variant="warning" title={t("wholeTooMany", { limit: LIMIT })} />}
    </Modal>
  );
};
