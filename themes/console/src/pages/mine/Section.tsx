import { Card, CardBody, CardTitle, Text, TextContent } from "@patternfly/react-core";
import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  text: string;
  testId: string;
  children: ReactNode;
}

export const Section = ({ title, text, testId, children }: SectionProps) => (
  <Card isFlat data-testid={testId}>
    <CardTitle component="h2">{title}</CardTitle>
    <CardBody>
      <TextContent><Text className="ta-muted">{text}</Text></TextContent>
      {children}
    </CardBody>
  </Card>
);
