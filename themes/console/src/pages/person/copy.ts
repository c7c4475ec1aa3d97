import type { components } from "../../api/schema.gen";
import type { PickedSubject } from "../../components/pickers/SubjectPicker";
import { type Draft, isComplete, toExtra } from "./draft";

export type CopyRequest = components["schemas"]["CopyRequest"];
export type Copied = components["schemas"]["Copy"];
export type Mode = "add" | "replace";

/** What is copied to whom. */
export interface CopyForm {
  source: PickedSubject[];
  targets: PickedSubject[];
  mode: Mode;
  extra: Draft[];
}

export type Problem = "source" | "targets" | "self" | "extra";

/** What keeps it from being sent, in the order of the form. */
export function problemsOf({ source, targets, extra }: CopyForm): Problem[] {
  const from = source[0]?.id;
  return [
    ...(from === undefined ? (["source"] as const) : []),
    ...(targets.length === 0 ? (["targets"] as const) : []),
    ...(targets.some(({ id }) => id === from) ? (["self"] as const) : []),
    ...(extra.every(isComplete) ? [] : (["extra"] as const)),
  ];
}

export function toRequest({ targets, mode, extra }: CopyForm, dryRun: boolean): CopyRequest {
  return {
    to: targets.map(({ id }) => id),
    mode,
    extra: extra.flatMap((draft) => toExtra(draft) ?? []),
    dryRun,
  };
}

export function totalsOf(copies: Copied[]): { added: number; removed: number } {
  return {
    added: copies.reduce((sum, { added }) => sum + added.length, 0),
    removed: copies.reduce((sum, { removed }) => sum + removed.length, 0),
  };
}
