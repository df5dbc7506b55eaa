import type { RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import { groupByCode, productSetByNumber } from "@cho-ocop/ocop-rules";
import { communeByCode, originText, type Province, provinceByCode, type StatedOrigin } from "@cho-ocop/vietnam/units";

/** The name of a group, in the shape of the contract. */
export function groupOf(code: string, inferred: boolean): RegisterItem["group"] {
  return { code, name: groupByCode(code)?.name ?? { vi: code, en: code }, inferred };
}

/** The name of a product set, in the shape of the contract. */
export function productSetOf(number: number | null): RegisterItem["productSet"] {
  const set = number === null ? undefined : productSetByNumber(number);
  return set === undefined ? null : { number: set.number, name: set.name };
}

/** An origin as the tables hold it. */
export type StoredOrigin = StatedOrigin;
type Origin = RegisterEntry["origin"];

/** Origins are few and asked for at every item of every list; a register has some thousands at most, and this holds no more. */
const origins = new Map<string, Origin>();
const MOST_ORIGINS = 20_000;

const named = (code: string, unit: Province | undefined) => ({ code, name: unit?.name ?? code });

/** An origin in both eras with the names of its units, in the shape of the contract. */
export function originOf(stored: StoredOrigin): Origin {
  const key = stored.join("\n");
  const known = origins.get(key);
  if (known !== undefined) return known;
  const [provinceCode, communeCode, beforeCode, district, communeBefore] = stored;
  const province = provinceByCode("since", provinceCode);
  const commune = communeCode === null ? undefined : communeByCode("since", communeCode);
  const before = beforeCode === null ? undefined : provinceByCode("before", beforeCode);
  const origin: Origin = {
    province: named(provinceCode, province),
    commune: communeCode === null ? null : { code: communeCode, name: commune?.fullName ?? communeCode },
    before: beforeCode === null ? null : { province: named(beforeCode, before), district, commune: communeBefore },
    text: { vi: originText(stored, "vi"), en: originText(stored, "en") },
  };
  if (origins.size >= MOST_ORIGINS) origins.clear();
  origins.set(key, origin);
  return origin;
}
