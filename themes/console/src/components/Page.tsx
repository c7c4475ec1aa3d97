import {
  Breadcrumb,
  BreadcrumbItem,
  Flex,
  FlexItem,
  PageBreadcrumb,
  PageSection,
  Text,
  TextContent,
  Title,
} from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useTitle } from "./useTitle";

export interface Crumb {
  label: string;
  to: string;
}

export interface PageProps {
  /** The page's heading and the window's title. */
  title: string;
  /** What stands beside the heading, such as a label. */
  badge?: ReactNode;
  description?: ReactNode;
  /** The pages above this one; the page itself is added. */
  breadcrumb?: Crumb[];
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode;
  /** No space around the content, as for tabs and tables. */
  plain?: boolean;
  children: ReactNode;
}

export const Page = ({ title, badge, description, breadcrumb = [], actions, plain, children }: PageProps) => {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <>
      {breadcrumb.length > 0 && (
        <PageBreadcrumb>
          <Breadcrumb aria-label={t("breadcrumb")}>
            {breadcrumb.map(({ label, to }) => (
              <BreadcrumbItem key={to} render={({ className }) => <Link className={className} to={to}>{label}</Link>} />
            ))}
            <BreadcrumbItem isActive>{title}</BreadcrumbItem>
          </Breadcrumb>
        </PageBreadcrumb>
      )}
      <PageSection variant="light">
        <Flex alignItems={{ default: "alignItemsCenter" }} gap={{ default: "gapMd" }}>
          <FlexItem grow={{ default: "grow" }} className="ta-shrink">
            <Flex alignItems={{ default: "alignItemsCenter" }} gap={{ default: "gapSm" }}>
              <Title headingLevel="h1" size="xl" className="ta-name">{title}</Title>
              {badge}
            </Flex>
            {description && (
              <TextContent>
                <Text component="p" className="ta-description">{description}</Text>
              </TextContent>
            )}
          </FlexItem>
          {actions && <FlexItem>{actions}</FlexItem>}
        </Flex>
      </PageSection>
      <PageSection variant="light" padding={{ default: plain ? "noPadding" : "padding" }} isFilled className="ta-body">
        {children}
      </PageSection>
    </>
  );
};
