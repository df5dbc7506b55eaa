/** Which map of Vietnam a unit is on: the one until 30 June 2025, or the one since 1 July 2025 (Nghị quyết 202/2025/QH15). */
export type Era = "before" | "since";

export type Language = "vi" | "en";

export type ProvinceType = "tinh" | "thanh_pho";
export type DistrictType = "quan" | "huyen" | "thi_xa" | "thanh_pho";
export type CommuneType = "xa" | "phuong" | "thi_tran" | "dac_khu";

interface Unit {
  /** The state's code; codes were used again in 2025, so it means nothing without the era. */
  readonly code: string;
  /** The name alone: "Tân Sơn", or "4" for phường 4. */
  readonly name: string;
  /** The name as it stands inside a sentence: "xã Tân Sơn". */
  readonly fullName: string;
  /** The name in English or, where English has none of its own, without marks. */
  readonly nameEn: string;
}

/** A province or a city of the same rank. */
export interface Province extends Unit {
  readonly kind: "province";
  readonly era: Era;
  readonly type: ProvinceType;
}

/** A district; there are none since 1 July 2025. */
export interface District extends Unit {
  readonly kind: "district";
  readonly era: "before";
  readonly type: DistrictType;
  readonly provinceCode: string;
}

/** A commune, ward, township or special zone. */
export interface Commune extends Unit {
  readonly kind: "commune";
  readonly era: Era;
  readonly type: CommuneType;
  /** Code of its province, in the same era. */
  readonly provinceCode: string;
  /** Code of its district; `null` since 1 July 2025. */
  readonly districtCode: string | null;
}

/** What became of a commune on 1 July 2025. A split one is asked about, never guessed. */
export type Succession =
  | { readonly kind: "whole"; readonly commune: Commune }
  | { readonly kind: "split"; readonly communes: readonly Commune[] };
