import { createContext, useContext } from "react";
import type { Api } from "../api";
import type { Access, Right } from "./rights";

export const AccessContext = createContext<(Access & { realm: string }) | undefined>(undefined);

function useAccess() {
  const access = useContext(AccessContext);
  if (!access) throw new Error("Outside of a realm");
  return access;
}

/** The API of the realm that is shown. */
export function useApi(): Api {
  return useAccess().api;
}

/** The realm that is shown, which need not be the one that the person is logged in to. */
export function useRealm(): string {
  return useAccess().realm;
}

/** The person who uses the console; an administrator of another realm is nobody in this one. */
export function useMe(): { id: string; name: string } | undefined {
  return useAccess().user;
}

/** What the person may do, told by the server, which decides again at every call. */
export function useRights(): { may: (right: Right) => boolean; rights: readonly string[] } {
  const { rights } = useAccess();
  return { rights, may: (right) => rights.includes(right) };
}

/** The address of a page of this realm, for links and `navigate`: `path("roles", role.key)`. */
export function usePath(): (...parts: string[]) => string {
  const realm = useRealm();
  return (...parts) => `/${[realm, ...parts].map(encodeURIComponent).join("/")}`;
}
