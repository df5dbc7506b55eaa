import type { Groups, Provinces } from "@cho-ocop/contracts";

/** Before or since 1 July 2025, when provinces were merged (Resolution 202/2025/QH15). */
export type Era = Provinces["era"];

/** A province of an era. Codes were reused: they mean nothing without the era. */
export type Province = Provinces["provinces"][number];

/** One of the six product groups with its product sets. */
export type Group = Groups["groups"][number];

/** The product sets of a group, in their order. */
export const setsOf = (group: Group) => group.subgroups.flatMap((subgroup) => subgroup.sets);
