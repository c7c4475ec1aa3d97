export { type Api, content, versioned } from "./client";
export { ApiError, statusOf } from "./error";
export type * from "./types";
