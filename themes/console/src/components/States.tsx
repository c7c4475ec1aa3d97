import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
  Skeleton,
  Stack,
  StackItem,
} from "@patternfly/react-core";
import { ExclamationCircleIcon, LockIcon, PlusCircleIcon, SearchIcon } from "@patternfly/react-icons";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError, statusOf } from "../api";

const WIDTHS = ["40%", "75%", "60%", "80%", "50%"];

/** Grey lines where content will be. */
export const Loading = ({ lines = 5 }: { lines?: number }) => {
  const { t } = useTranslation();
  return (
    <Stack hasGutter className="ta-loading" aria-busy="true" data-testid="loading">
      {Array.from({ length: lines }, (_, line) => (
        <StackItem key={line}>
          <Skeleton width={WIDTHS[line % WIDTHS.length]} screenreaderText={line === 0 ? t("loading") : undefined} />
        </StackItem>
      ))}
    </Stack>
  );
};

export interface EmptyProps {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
  icon?: ComponentType;
  headingLevel?: "h1" | "h2" | "h3";
}

export const Empty = ({ title, children, action, icon = PlusCircleIcon, headingLevel = "h2" }: EmptyProps) => (
  <EmptyState variant="lg" data-testid="empty">
    <EmptyStateHeader titleText={title} headingLevel={headingLevel} icon={<EmptyStateIcon icon={icon} />} />
    {children && <EmptyStateBody>{children}</EmptyStateBody>}
    {action && (
      <EmptyStateFooter>
        <EmptyStateActions>{action}</EmptyStateActions>
      </EmptyStateFooter>
    )}
  </EmptyState>
);

/** A search that found nothing. */
export const NothingFound = ({ clear }: { clear?: () => void }) => {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("nothingFound")}
      icon={SearchIcon}
      action={clear && <Button variant="link" onClick={clear}>{t("clearFilters")}</Button>}
    >
      {t("nothingFoundHint")}
    </Empty>
  );
};

export const Forbidden = () => {
  const { t } = useTranslation();
  return (
    <Empty title={t("forbidden")} icon={LockIcon} headingLevel="h1">
      {t("forbiddenHint")}
    </Empty>
  );
};

export interface FailedProps {
  error: unknown;
  retry?: () => void;
}

/** What failed, in the server's words, and a way out. */
export const Failed = ({ error, retry }: FailedProps) => {
  const { t } = useTranslation();
  const status = statusOf(error);
  if (status === 403) return <Forbidden />;
  const message = status === 0 ? t("noConnection") : error instanceof ApiError ? error.errorMessage : "";
  return (
    <Empty
      title={t(status === 404 ? "notFound" : "failed")}
      icon={ExclamationCircleIcon}
      action={retry && <Button onClick={retry}>{t("retry")}</Button>}
    >
      <span role="alert">{message}</span>
    </Empty>
  );
};

export interface LoadedProps<T> {
  query: UseQueryResult<T, unknown>;
  /** Shown until the first answer. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The content of a query, or the state that it is in. */
export function Loaded<T>({ query, skeleton = <Loading />, children }: LoadedProps<T>): ReactNode {
  if (query.isPending) return skeleton;
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return children(query.data);
}
