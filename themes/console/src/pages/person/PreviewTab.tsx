import {
  ActionGroup,
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  PageSection,
  TextInput,
} from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../access/context";
import { ApiError, content } from "../../api";
import { Failed, Loading } from "../../components/States";
import { ClaimsView } from "./ClaimsView";
import type { PersonProps } from "./PersonTabs";

/** Clients asked for since the page was loaded, the latest first; proposed again. */
const remembered = new Set<string>();

export const PreviewTab = ({ person }: PersonProps) => {
  const { t } = useTranslation("people");
  const api = useApi();
  const [form, setForm] = useState({ client: "", scope: "" });
  const [asked, setAsked] = useState<typeof form>();
  const claims = useQuery({
    queryKey: ["claims", person.id, asked],
    queryFn: async ({ signal }) => {
      const { client, scope } = asked ?? form;
      const query = { client, scope: scope || undefined };
      const answer = await content(api.GET("/users/{user}/claims", { params: { path: { user: person.id }, query }, signal }));
      remembered.add(client);
      return answer;
    },
    enabled: asked !== undefined,
    staleTime: 0,
  });
  const wrong = claims.error instanceof ApiError && claims.error.field ? claims.error : undefined;

  return (
    <PageSection variant="light">
      <Form
        className="ta-alert"
        onSubmit={(event) => {
          event.preventDefault();
          const next = { client: form.client.trim(), scope: form.scope.trim() };
          if (asked?.client === next.client && asked.scope === next.scope) void claims.refetch();
          setAsked(next);
        }}
      >
        <FormGroup label={t("preview.client")} fieldId="preview-client" isRequired>
          <TextInput
            id="preview-client"
            data-testid="preview-client"
            list="preview-clients"
            isRequired
            value={form.client}
            validated={wrong?.field === "client" ? "error" : "default"}
            aria-describedby="preview-client-help"
            onChange={(_, client) => setForm({ ...form, client })}
          />
          <datalist id="preview-clients">
            {[...remembered].reverse().map((client) => <option key={client} value={client} />)}
          </datalist>
          <Help id="preview-client-help" error={wrong?.field === "client" ? wrong : undefined}>{t("preview.clientHint")}</Help>
        </FormGroup>
        <FormGroup label={t("preview.scope")} fieldId="preview-scope">
          <TextInput
            id="preview-scope"
            data-testid="preview-scope"
            value={form.scope}
            validated={wrong?.field === "scope" ? "error" : "default"}
            aria-describedby="preview-scope-help"
            onChange={(_, scope) => setForm({ ...form, scope })}
          />
          <Help id="preview-scope-help" error={wrong?.field === "scope" ? wrong : undefined}>{t("preview.scopeHint")}</Help>
        </FormGroup>
        <ActionGroup>
          <Button type="submit" data-testid="preview-show" isDisabled={form.client.trim() === ""} isLoading={claims.isFetching}>
            {t("preview.show")}
          </Button>
        </ActionGroup>
      </Form>
      {claims.isLoading && <Loading lines={4} />}
      {claims.isError && !wrong && <Failed error={claims.error} retry={() => void claims.refetch()} />}
      {claims.data && asked && <ClaimsView claims={claims.data} client={asked.client} person={person.name} />}
    </PageSection>
  );
};

const Help = ({ id, error, children }: { id: string; error?: ApiError; children: string }) => (
  <FormHelperText>
    <HelperText id={id} isLiveRegion>
      <HelperTextItem variant={error ? "error" : "default"}>{error ? error.errorMessage : children}</HelperTextItem>
    </HelperText>
  </FormHelperText>
);
