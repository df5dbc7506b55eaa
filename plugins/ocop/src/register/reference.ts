import {
  COMMUNES_LIMIT,
  type CommuneBody,
  type Communes,
  type Groups,
  type Places,
  type Provinces,
  type Successors,
} from "@cho-ocop/contracts";
import { PRODUCT_GROUPS } from "@cho-ocop/ocop-rules";
import { foldVietnamese } from "@cho-ocop/vietnam";
import {
  type Commune,
  communeByCode,
  communesOf,
  describeCommune,
  describeSuccession,
  districtByCode,
  type Era,
  mergedFrom,
  provinceByCode,
  provinces,
  searchCommunes,
  successorProvince,
  successorsOf,
} from "@cho-ocop/vietnam/units";

const ref = ({ code, name }: { code: string; name: string }) => ({ code, name });

/** The groups, subgroups and product sets of the programme. */
export function groups(): Groups {
  return {
    groups: PRODUCT_GROUPS.map(({ code, number, name, subgroups }) => ({
      code,
      number,
      name,
      subgroups: subgroups.map((subgroup) => ({
        code: subgroup.code,
        name: subgroup.name,
        sets: subgroup.sets.map((set) => ({
          number: set.number,
          code: set.code,
          name: set.name,
          annexName: set.annexName,
          ministries: [...set.ministries],
          samples: set.samples,
        })),
      })),
    })),
  };
}

/** The provinces of an era, by name, with what became of them or what they were made of. */
export function provincesOf(era: Era): Provinces {
  return {
    era,
    provinces: provinces(era).map(({ code, name, fullName, nameEn, type }) => {
      const successor = era === "before" ? successorProvince(code) : undefined;
      return {
        code,
        name,
        fullName,
        nameEn,
        type,
        successor: successor === undefined ? null : ref(successor),
        mergedFrom: era === "since" ? mergedFrom(code).map(ref) : [],
      };
    }),
  };
}

function communeBody(commune: Commune): CommuneBody {
  const { code, name, fullName, nameEn, type, era, provinceCode, districtCode } = commune;
  const province = provinceByCode(era, provinceCode);
  const district = districtCode === null ? undefined : districtByCode(districtCode);
  return {
    code,
    name,
    fullName,
    nameEn,
    type,
    province: province === undefined ? { code: provinceCode, name: provinceCode } : ref(province),
    district: district === undefined ? null : ref(district),
  };
}

/** The communes of an era, of one province or all, whose full names have words that begin as asked. */
export function communesLike(query: { era: Era; province?: string | undefined; q?: string | undefined }): Communes {
  const { era, province, q } = query;
  const words = q === undefined ? [] : (foldVietnamese(q).match(/[\p{L}\p{N}]+/gu) ?? []);
  const nothing = q !== undefined && words.length === 0;
  const inProvince = province === undefined ? provinces(era).map((one) => one.code) : [province];
  const matching = nothing
    ? []
    : inProvince
        .flatMap((code) => communesOf(era, code))
        .filter((commune) => {
          if (words.length === 0) return true;
          const text = ` ${foldVietnamese(commune.fullName).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
          return words.every((word) => text.includes(` ${word}`));
        });
  return {
    era,
    communes: matching.slice(0, COMMUNES_LIMIT).map(communeBody),
    more: matching.length > COMMUNES_LIMIT,
  };
}

const placeBody = (commune: Commune) => ({
  ...communeBody(commune),
  label: { vi: describeCommune(commune, "vi"), en: describeCommune(commune, "en") },
});

/** The communes that an address may mean, the likeliest first, with what they are today. */
export function placesLike({ q, limit }: { q: string; limit: number }): Places {
  return {
    places: searchCommunes(q, limit).map(({ commune, now }) => ({
      era: commune.era,
      commune: placeBody(commune),
      kind: commune.era === "since" ? "today" : now.kind,
      today: (now.kind === "whole" ? [now.commune] : now.communes).map(placeBody),
    })),
  };
}

/** What became of an old commune on 1 July 2025; undefined for an unknown code. */
export function successors(code: string): Successors | undefined {
  const commune = communeByCode("before", code);
  const succession = successorsOf(code);
  if (commune === undefined || succession === undefined) return undefined;
  return {
    commune: communeBody(commune),
    kind: succession.kind,
    successors: (succession.kind === "whole" ? [succession.commune] : succession.communes).map(communeBody),
    text: { vi: describeSuccession(code, "vi") ?? "", en: describeSuccession(code, "en") ?? "" },
  };
}
