import { ApiError } from "../../api";

/** What the server says of a field, to be shown beside it. */
export function faultOf(error: unknown, field: string): string | undefined {
  return error instanceof ApiError && error.field === field ? error.errorMessage : undefined;
}

/** What it says of no field that is shown; an empty text where it says nothing. */
export function otherFault(error: unknown, fields: readonly string[]): string | undefined {
  if (!error) return undefined;
  if (!(error instanceof ApiError)) return "";
  return error.field !== undefined && fields.includes(error.field) ? undefined : error.errorMessage;
}
