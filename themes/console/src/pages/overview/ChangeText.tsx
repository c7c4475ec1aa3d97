import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { usePath } from "../../access/context";
import type { Names } from "../../components/holdings";
import type { Given, Told } from "./change";

const FEW = 3;

interface ChangeTextProps {
  told: Told;
  names: Names;
}

/** What was changed, in words. */
export const ChangeText = ({ told: { thing, verb, what, to, added, removed }, names }: ChangeTextProps) => {
  const { t } = useTranslation("overview");
  const path = usePath();
  if (verb === "copied" || verb === "imported") return t(`change.${verb}`);
  if (thing !== "assignment") {
    const said = t(`change.${thing}.${verb}`, { what });
    return to ? <Link to={path(...to)}>{said}</Link> : said;
  }
  if (added.length + removed.length === 0) return t(`change.assignment.${verb}`);
  return (
    <>
      <Some given={added} sign="given" names={names} />
      <Some given={removed} sign="taken" names={names} />
    </>
  );
};

interface SomeProps extends Pick<ChangeTextProps, "names"> {
  given: Given[];
  sign: "given" | "taken";
}

const Some = ({ given, sign, names }: SomeProps) => {
  const { t } = useTranslation("overview");
  return (
    <>
      {given.slice(0, FEW).map(({ role, subject, resource }, index) => (
        <div key={index}>
          {t(`change.${sign}.${resource ? "there" : "realm"}`, {
            subject,
            role: names.role(role),
            resource: resource && names.resource(resource),
          })}
        </div>
      ))}
      {given.length > FEW && <div className="ta-muted">{t("more", { count: given.length - FEW })}</div>}
    </>
  );
};
