import { type UseQueryResult, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { statusOf } from "../../api";

export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}

interface Save<T> {
  read: UseQueryResult<Versioned<T>>;
  save: (etag: string | undefined) => Promise<unknown>;
  onSaved: () => void;
}

/** Saves over the version that was read. Where somebody else saved in between, reads that, and the person decides. */
export function useVersionedSave<T>({ read, save, onSaved }: Save<T>) {
  const [theirs, setTheirs] = useState<T>();
  const mutation = useMutation({
    mutationFn: async () => {
      try {
        await save(read.data?.etag);
        return true;
      } catch (error) {
        if (statusOf(error) !== 412) throw error;
        const latest = await read.refetch({ throwOnError: true });
        setTheirs(latest.data?.data);
        return false;
      }
    },
    onSuccess: (saved) => {
      if (saved) onSaved();
    },
  });
  return { mutation, theirs, settle: () => setTheirs(undefined) };
}
