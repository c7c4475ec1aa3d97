import { Button, ToggleGroup, ToggleGroupItem, Toolbar, ToolbarContent, ToolbarItem, Tooltip } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Paging } from "../../../components/Paging";
import { ResourcePicker } from "../../../components/pickers/ResourcePicker";
import { SubjectPicker } from "../../../components/pickers/SubjectPicker";
import { referenceOf, resourceOf, subjectFilter, type useFilter } from "./useFilter";
import { useKnown } from "./useKnown";

interface AssignmentsToolbarProps {
  list: ReturnType<typeof useFilter>;
  count?: number;
  /** Absent where the person may assign nothing at all. */
  onAssign?: () => void;
  /** Why this role cannot be assigned. */
  refusal?: string;
  onRemove?: () => void;
  selected: number;
}

const SCOPES = [undefined, "GLOBAL", "CUSTOM"] as const;

export const AssignmentsToolbar = ({ list, count, onAssign, refusal, onRemove, selected }: AssignmentsToolbarProps) => {
  const { t } = useTranslation("role");
  const { filter, page, turn, narrow, clear, isNarrowed } = list;
  const id = filter.user ?? filter.group;
  const person = id === undefined ? undefined : { type: filter.user ? ("user" as const) : ("group" as const), id };
  const thing = filter.resource === undefined ? undefined : resourceOf(filter.resource);
  const known = useKnown(person ? [person] : [], thing ? [thing] : []);
  const assign = (
    <Button data-testid="assign" isAriaDisabled={refusal !== undefined} onClick={onAssign}>{t("assign")}</Button>
  );

  return (
    <Toolbar clearAllFilters={clear}>
      <ToolbarContent>
        {onAssign && <ToolbarItem>{refusal ? <Tooltip content={refusal}>{assign}</Tooltip> : assign}</ToolbarItem>}
        {onRemove && (
          <ToolbarItem>
            <Button variant="link" data-testid="remove-assignments" isDisabled={selected === 0} onClick={onRemove}>
              {selected > 0 ? t("removeSelected", { count: selected }) : t("removeAssignment")}
            </Button>
          </ToolbarItem>
        )}
        <ToolbarItem variant="pagination" align={{ default: "alignRight" }}>
          <Paging {...page} count={count} onChange={turn} />
        </ToolbarItem>
      </ToolbarContent>
      <ToolbarContent>
        <ToolbarItem data-testid="filter-subject">
          <SubjectPicker
            label={t("filterSubject")}
            value={person ? [{ ...person, name: known.subject(person)?.name ?? person.id }] : []}
            onChange={([subject]) => narrow(subjectFilter(subject))}
          />
        </ToolbarItem>
        <ToolbarItem data-testid="filter-resource">
          <ResourcePicker
            label={t("filterResource")}
            value={thing ? [{ ...thing, name: known.resource(thing)?.name ?? thing.id }] : []}
            onChange={([resource]) => narrow({ resource: resource && referenceOf(resource) })}
          />
        </ToolbarItem>
        <ToolbarItem>
          <ToggleGroup aria-label={t("filterScope")} isCompact>
            {SCOPES.map((scope) => (
              <ToggleGroupItem
                key={scope ?? "all"}
                text={scope ? t(`common:scope.${scope}`) : t("allScopes")}
                buttonId={`filter-scope-${scope ?? "all"}`}
                data-testid={`filter-scope-${scope ?? "all"}`}
                isSelected={filter.scope === scope}
                onChange={() => narrow({ scope })}
              />
            ))}
          </ToggleGroup>
        </ToolbarItem>
        {isNarrowed && (
          <ToolbarItem>
            <Button variant="link" onClick={clear} data-testid="clear-filters">{t("clearFilters")}</Button>
          </ToolbarItem>
        )}
      </ToolbarContent>
    </Toolbar>
  );
};
