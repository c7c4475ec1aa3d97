import { Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router-dom";
import { usePath, useRealm, useRights } from "../access/context";
import { destinations } from "./destinations";

export const Navigation = ({ horizontal = false }: { horizontal?: boolean }) => {
  const { t } = useTranslation();
  const { may } = useRights();
  const { pathname } = useLocation();
  const path = usePath();
  const realm = useRealm();

  const items = destinations
    .filter(({ right }) => right === null || may(right))
    .map(({ name }) => {
      const to = path(...(name === "overview" ? [""] : [name]));
      const active = name === "overview" ? pathname === to : pathname === to || pathname.startsWith(`${to}/`);
      return (
        <NavItem key={name} isActive={active}>
          <NavLink to={to} end={name === "overview"} data-testid={`nav-${name}`}>
            {t(`nav.${name}`)}
          </NavLink>
        </NavItem>
      );
    });

  const list = (
    <Nav aria-label={t("navigation")} variant={horizontal ? "tertiary" : undefined}>
      {!horizontal && (
        <div className="ta-realm">
          <span>{t("realm")}</span>
          <strong className="ta-name">{realm}</strong>
        </div>
      )}
      <NavList>{items}</NavList>
    </Nav>
  );
  return horizontal ? (
    list
  ) : (
    <PageSidebar>
      <PageSidebarBody>{list}</PageSidebarBody>
    </PageSidebar>
  );
};
