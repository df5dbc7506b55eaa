import { wordsOf } from "@cho-ocop/vietnam/typed";
import { communesOf, districtsOf, provinceByCode, provinces, successorProvince } from "@cho-ocop/vietnam/units";
import type { Alias } from "../documents/aliases.js";
import type { SearchDocument } from "../port/document.js";
import type { SaidPlace } from "../port/understood.js";

/** The words of a place's name, folded, between single spaces. */
export const placeKey = (name: string): string =>
  wordsOf(name)
    .map(({ fold }) => fold)
    .join(" ");

/** A place where something comes from, with how many documents come from there. */
export interface KnownPlace extends SaidPlace {
  readonly documents: number;
  /** It is known here by another name than its own: "Sài Gòn", "BMT". */
  readonly byAlias: boolean;
}

/** Gathers the places of documents, each with its level and what it belongs to today; provinces of both eras are known from the start. */
export class PlaceGatherer {
  private readonly found = new Map<string, SaidPlace & { documents: number }>();
  private readonly levels = new Map<string, SaidPlace["level"]>();

  constructor() {
    for (const era of ["since", "before"] as const)
      for (const province of provinces(era)) {
        const now = era === "since" ? province : successorProvince(province.code);
        this.note({ name: province.name, level: "province", era, now: differing(now?.name, province.name) }, 0);
      }
  }

  add(document: SearchDocument): void {
    const now = provinceByCode("since", document.province)?.name;
    const before = document.provinceBefore === null ? undefined : provinceByCode("before", document.provinceBefore);
    for (const name of document.places) {
      if (name === now) this.note({ name, level: "province", era: "since", now: null });
      else if (name === before?.name) this.note({ name, level: "province", era: "before", now: differing(now, name) });
      else this.note({ ...this.localPlace(name, document), now: now ?? null });
    }
  }

  /** All places, with the aliases of their names ("Sài Gòn") pointing at them. */
  places(aliases: readonly Alias[]): Map<string, KnownPlace[]> {
    const byKey = new Map<string, KnownPlace[]>();
    const put = (name: string, found: SaidPlace & { documents: number }) => {
      const key = placeKey(name);
      byKey.set(key, [...(byKey.get(key) ?? []), { ...found, byAlias: name !== found.name }]);
    };
    const all = [...this.found.values()];
    for (const place of all) put(place.name, place);
    for (const alias of aliases.filter(({ in: field }) => field === "place"))
      for (const place of all.filter(({ name }) => alias.said.includes(name)))
        for (const other of alias.also) put(other, place);
    return byKey;
  }

  private note(place: SaidPlace, documents = 1): void {
    const key = `${place.level} ${place.era} ${place.name} ${place.now}`;
    const known = this.found.get(key);
    if (known === undefined) this.found.set(key, { ...place, documents });
    else known.documents += documents;
  }

  /** Districts exist on the old map only; what is no district of the old province is a commune. */
  private localPlace(name: string, { province, provinceBefore }: SearchDocument): Omit<SaidPlace, "now"> {
    const key = `${provinceBefore} ${province} ${name}`;
    let level = this.levels.get(key);
    if (level === undefined) {
      const districts = provinceBefore === null ? [] : districtsOf(provinceBefore);
      level = districts.some((district) => district.name === name) ? "district" : "commune";
      this.levels.set(key, level);
    }
    if (level === "district" || provinceBefore === null)
      return { name, level, era: level === "district" ? "before" : "since" };
    const since = communesOf("since", province).some((commune) => commune.name === name);
    return { name, level, era: since ? "since" : "before" };
  }
}

const differing = (now: string | undefined, name: string): string | null =>
  now === undefined || now === name ? null : now;
