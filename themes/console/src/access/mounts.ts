import type { Environment } from "../environment";

/** For people, who may do what their own permissions allow; only in the realm that they are logged in to. */
export function bearerMount({ serverBaseUrl }: Environment, realm: string): string {
  return `${serverBaseUrl}/realms/${encodeURIComponent(realm)}/tenant-access`;
}

/** For Keycloak's administrators, also for those of the realm `master`. */
export function adminMount({ adminBaseUrl }: Environment, realm: string): string {
  return `${adminBaseUrl}/admin/realms/${encodeURIComponent(realm)}/tenant-access`;
}

/** The mounts that may answer for a realm, the preferred one first. */
export function mountsOf(environment: Environment, realm: string): string[] {
  const admin = adminMount(environment, realm);
  return realm === environment.realm ? [bearerMount(environment, realm), admin] : [admin];
}
