import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../access/context";
import { statusOf, versioned } from "../../../api";
import { type ReadRole, roleKey } from "../useRole";
import { type Fields, changes, fieldsOf, isChanged } from "./fields";

/** What is being changed: it stays as typed, whatever is read anew meanwhile. */
export interface Draft {
  fields: Fields;
  isDirty: boolean;
  change: (next: Partial<Fields>) => void;
  revert: () => void;
  save: () => void;
  isSaving: boolean;
  error: unknown;
  /** What somebody else saved meanwhile (412); saving again overwrites it. */
  theirs?: ReadRole;
}

interface Work {
  base: ReadRole;
  fields: Fields;
  theirs?: ReadRole;
}

export function useDraft(read: ReadRole, onSaved: () => void): Draft {
  const api = useApi();
  const queries = useQueryClient();
  const [work, setWork] = useState<Work | null>(null);
  const { key } = read.data;
  const base = work?.theirs ?? work?.base ?? read;
  const fields = work?.fields ?? fieldsOf(read.data);
  const path = { key };

  const saving = useMutation({
    mutationFn: () => {
      const header = base.etag === undefined ? {} : { "If-Match": base.etag };
      return versioned(api.PUT("/roles/{key}", { params: { path, header }, body: changes(fieldsOf(base.data), fields) }));
    },
    onSuccess: async (saved) => {
      queries.setQueriesData({ queryKey: roleKey(key) }, saved);
      setWork(null);
      onSaved();
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (statusOf(error) !== 412) return;
      const theirs = await versioned(api.GET("/roles/{key}", { params: { path } }));
      setWork({ base: read, fields, theirs });
    },
  });

  return {
    fields,
    isDirty: isChanged(fieldsOf(base.data), fields),
    change: (next) => setWork((old) => ({ ...(old ?? { base: read }), fields: { ...(old?.fields ?? fieldsOf(read.data)), ...next } })),
    revert: () => {
      saving.reset();
      if (work?.theirs) queries.setQueriesData({ queryKey: roleKey(key) }, work.theirs);
      setWork(null);
      void queries.invalidateQueries({ queryKey: roleKey(key) });
    },
    save: () => saving.mutate(),
    isSaving: saving.isPending,
    error: statusOf(saving.error) === 412 ? null : saving.error,
    theirs: work?.theirs,
  };
}
