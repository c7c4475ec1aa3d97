import { type Api, content, statusOf } from "../api";

/** What a person may do here, as the server names it. */
export type Right =
  | "view-roles"
  | "define-roles"
  | "view-all-resources"
  | "create-resource"
  | "edit-resources"
  | "remove-resources"
  | "categorize"
  | "view-people"
  | "view-assignments"
  | "view-assignments-on-owned"
  | "assign"
  | "assign-on-owned"
  | "view-changes"
  | "export"
  | "import";

export interface Rights {
  /** Absent for an administrator of another realm. */
  user?: { id: string; name: string };
  rights: string[];
}

/** What one mount says, and nothing where it knows the caller not at all or allows nothing. */
async function ask(api: Api, signal: AbortSignal): Promise<Rights | null> {
  try {
    const answer = await content(api.GET("/me/rights", { signal }));
    return answer.rights.length > 0 ? answer : null;
  } catch (error) {
    if ([401, 403].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
}

export interface Access extends Rights {
  api: Api;
}

/** The mount on which the caller may do most; the first of them where they allow the same. */
export async function bestAccess(apis: Api[], signal: AbortSignal): Promise<Access | null> {
  const asked = await Promise.all(apis.map(async (api) => ({ api, answer: await ask(api, signal) })));
  return asked.reduce<Access | null>((best, { api, answer }) => {
    if (!answer || (best && best.rights.length >= answer.rights.length)) return best;
    return { api, ...answer };
  }, null);
}
