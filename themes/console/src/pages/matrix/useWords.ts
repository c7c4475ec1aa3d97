import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CellView } from "./model/view";

/** What one hears of a cell: "max, Project Alpha, assigned, changed". */
export function useWords() {
  const { t } = useTranslation("matrix");
  return useMemo(() => {
    const words = {
      project: t("resourceType.project"),
      document: t("resourceType.document"),
      assigned: t("assigned"),
      unassigned: t("unassigned"),
      covered: t("covered"),
      noEffect: t("noEffect"),
      changed: t("changed"),
      loading: t("loading"),
      everywhere: t("scope.GLOBAL"),
      comma: t("comma"),
    };
    return ({ place, tile, assigned, covered, noEffect, changed }: CellView): string => {
      const parts: (string | false | undefined)[] = [place?.subject.name];
      if (place?.resource) {
        const { type, name } = place.resource;
        parts.push(`${type === "project" || type === "document" ? words[type] : type} ${name}`);
      } else if (place) parts.push(words.everywhere);
      if (!tile) parts.push(words.loading);
      else parts.push(assigned ? words.assigned : words.unassigned, covered && words.covered);
      parts.push(noEffect && words.noEffect, changed && words.changed);
      return parts.filter(Boolean).join(words.comma);
    };
  }, [t]);
}
