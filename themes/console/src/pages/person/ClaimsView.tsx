import { Alert, ClipboardCopyButton, CodeBlock, CodeBlockAction, CodeBlockCode } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface ClaimsViewProps {
  claims: Record<string, unknown>;
  client: string;
  person: string;
}

/** What the token would carry, as the application will read it. */
export const ClaimsView = ({ claims, client, person }: ClaimsViewProps) => {
  const { t } = useTranslation("people");
  const [copied, setCopied] = useState(false);
  const json = JSON.stringify(claims, null, 2);
  if (Object.keys(claims).length === 0) {
    return (
      <Alert isInline component="h2" variant="info" title={t("preview.empty", { client, person })} data-testid="preview-empty">
        {t("preview.emptyHint")}
      </Alert>
    );
  }
  return (
    <CodeBlock
      data-testid="preview-claims"
      actions={
        <CodeBlockAction>
          <ClipboardCopyButton
            id="preview-copy"
            data-testid="preview-copy"
            textId="preview-json"
            aria-label={t("preview.copy")}
            variant="plain"
            onClick={() => void navigator.clipboard.writeText(json).then(() => setCopied(true))}
            onTooltipHidden={() => setCopied(false)}
          >
            {t(copied ? "preview.copied" : "preview.copy")}
          </ClipboardCopyButton>
        </CodeBlockAction>
      }
    >
      <CodeBlockCode id="preview-json">{json}</CodeBlockCode>
    </CodeBlock>
  );
};
