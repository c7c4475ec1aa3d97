import { PageSection } from "@patternfly/react-core";
import { Navigate, Outlet } from "react-router-dom";
import { Forbidden } from "../components/States";
import { usePath, useRights } from "./context";
import type { Right } from "./rights";

interface NeedsProps {
  right: Right;
  /** The page for those who lack the right; else they are told. */
  otherwise?: string;
}

/** Pages that would have nothing to show. The server decides all the same. */
export const Needs = ({ right, otherwise }: NeedsProps) => {
  const { may } = useRights();
  const path = usePath();
  if (may(right)) return <Outlet />;
  if (otherwise) return <Navigate replace to={path(otherwise)} />;
  return (
    <PageSection variant="light" isFilled>
      <Forbidden />
    </PageSection>
  );
};
