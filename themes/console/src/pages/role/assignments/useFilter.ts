import { useListState } from "../../../components/useListState";
import type { ResourceKey, ScopeKind, Subject } from "../../../api";

/** What the list is narrowed to. It lives in the address: `?user=<id>&scope=CUSTOM&resource=project:alpha`. */
export interface Filter {
  user?: string;
  group?: string;
  scope?: ScopeKind;
  resource?: string;
}

const SCOPES: readonly string[] = ["GLOBAL", "CUSTOM"];

export function useFilter() {
  const { state, change, params } = useListState();
  const scope = params.get("scope");
  const filter: Filter = {
    user: params.get("user") ?? undefined,
    group: params.get("group") ?? undefined,
    scope: scope !== null && SCOPES.includes(scope) ? (scope as ScopeKind) : undefined,
    resource: params.get("resource") ?? undefined,
  };
  return {
    filter,
    page: { first: state.first, max: state.max },
    turn: change,
    narrow: (next: Filter) => change({ ...next }),
    clear: () => change({ user: "", group: "", scope: "", resource: "" }),
    isNarrowed: Object.values(filter).some(Boolean),
  };
}

export function subjectFilter(subject: Pick<Subject, "type" | "id"> | undefined): Filter {
  return {
    user: subject?.type === "user" ? subject.id : undefined,
    group: subject?.type === "group" ? subject.id : undefined,
  };
}

export const referenceOf = ({ type, id }: ResourceKey) => `${type}:${id}`;

export function resourceOf(reference: string): ResourceKey {
  const colon = reference.indexOf(":");
  return { type: reference.slice(0, colon) as ResourceKey["type"], id: reference.slice(colon + 1) };
}
