import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../access/context";
import { type Api, ApiError, statusOf, versioned } from "../../api";
import { batchOf } from "./model/batch";
import { type Draft, NONE, inverse } from "./model/draft";
import { type Merged, type Now, commonEtag, merge, resolve } from "./model/merge";
import { reread } from "./reread";

/** How often somebody else may be faster before the server's answer is shown. */
const ATTEMPTS = 3;

interface Saved {
  saved: Draft;
  etag: string;
  settled: number;
}

interface Contradicted {
  merged: Merged;
  now: ReadonlyMap<string, Now>;
}

/** Sends what matches what was seen; what does not is compared with what the server has now, and sent again. */
async function send(api: Api, role: string, asked: Draft): Promise<Saved | Contradicted> {
  let draft = asked;
  let settled = 0;
  for (let attempt = 1; ; attempt++) {
    const etag = commonEtag(draft);
    let refused: ApiError | undefined;
    try {
      if (draft.size === 0) return { saved: NONE, etag: "", settled };
      if (etag !== undefined) {
        const params = { header: { "If-Match": etag } };
        const answer = await versioned(api.PATCH("/assignments", { params, body: batchOf(role, draft) }));
        return { saved: draft, etag: answer.etag ?? "", settled };
      }
    } catch (error) {
      if (![412, 400].includes(statusOf(error) ?? 0) || attempt === ATTEMPTS) throw error;
      // A user or a group may be gone without any write of ours: then the request names what does not exist.
      if (error instanceof ApiError && error.status === 400) refused = error;
    }
    const now = await reread(api, draft);
    const merged = merge(draft, now);
    settled += merged.settled;
    if (merged.conflicts.length > 0) return { merged: { ...merged, settled }, now };
    if (refused) throw refused;
    draft = merged.draft;
  }
}

/** Saving the draft, deciding what contradicts, and taking it back. */
export function useSave(role: string, draft: Draft, setDraft: (draft: Draft) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [contradicted, setContradicted] = useState<Contradicted>();
  const [done, setDone] = useState<{ undo: Draft; count: number; settled: number }>();

  const mutation = useMutation({
    mutationFn: (asked: Draft) => send(api, role, asked),
    onMutate: () => setDone(undefined),
    onSuccess: async (outcome) => {
      if (!("saved" in outcome)) return setContradicted(outcome);
      // What is shown comes from the server again before the marks go.
      queries.removeQueries({ queryKey: ["matrix"], type: "inactive" });
      await queries.invalidateQueries({ queryKey: ["matrix"] });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "matrix" });
      setDraft(NONE);
      const { saved, etag, settled } = outcome;
      setDone({ undo: inverse(saved, etag), count: saved.size, settled });
    },
    onError: () => queries.invalidateQueries({ queryKey: ["matrix"] }),
  });

  const start = (next: Draft) => {
    setDraft(next);
    mutation.mutate(next);
  };

  return {
    save: () => mutation.mutate(draft),
    saving: mutation.isPending,
    error: mutation.error,
    done,
    undo: () => done && start(done.undo),
    forget: () => {
      setDone(undefined);
      mutation.reset();
    },
    contradicted,
    decide: (keepMine: ReadonlySet<string>) => {
      if (!contradicted) return;
      setContradicted(undefined);
      start(resolve(contradicted.merged, keepMine, contradicted.now));
    },
    postpone: () => {
      setContradicted(undefined);
      void queries.invalidateQueries({ queryKey: ["matrix"] });
    },
  };
}
