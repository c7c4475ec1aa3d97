export { EffectLabel } from "./EffectLabel";
export { EffectiveTable, type EffectiveTableProps } from "./EffectiveTable";
export { ExplainPath, type ExplainPathProps } from "./ExplainPath";
export { HoldingsTable, type HoldingsTableProps } from "./HoldingsTable";
export { Place } from "./Place";
export type { Holding, Names } from "./types";
export { referenceOf, resourceOf, useNames, useRoleList } from "./useNames";
