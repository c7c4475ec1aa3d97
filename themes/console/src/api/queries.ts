import { QueryClient } from "@tanstack/react-query";
import { statusOf } from "./error";

/** Kept for half a minute; asked again only where the server or the network failed, not where it refused. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && mayPass(statusOf(error)),
      },
      mutations: { retry: false },
    },
  });
}

function mayPass(status: number | undefined): boolean {
  return status === 0 || (status !== undefined && status >= 500);
}
