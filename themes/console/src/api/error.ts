/** An answer that is no success: Keycloak's shape `{errorMessage, field, params}`, or a failed connection (status 0). */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    readonly errorMessage: string,
    readonly field?: string,
    readonly params: string[] = [],
  ) {
    super(errorMessage);
  }

  static async from(response: Response): Promise<ApiError> {
    const body: unknown = await response.json().catch(() => null);
    const { errorMessage, error_description, error, field, params } = (body ?? {}) as Record<string, unknown>;
    const message = [errorMessage, error_description, error].find((text) => typeof text === "string");
    return new ApiError(
      response.status,
      typeof message === "string" ? message : response.statusText,
      typeof field === "string" ? field : undefined,
      Array.isArray(params) ? params.map(String) : [],
    );
  }
}

/** The status of a failure, if it is one of the API's. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.status : undefined;
}
