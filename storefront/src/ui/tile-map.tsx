import type { ComponentChildren } from "preact";
import type { Province } from "../api/reference.js";
import { Section, type Voice } from "./page.js";

/** Row and column of each province on the map, by its code since 1 July 2025: roughly where it lies, north above, the sea to the right. */
const TILES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  "12": [1, 1],
  "15": [1, 2],
  "08": [1, 3],
  "04": [1, 4],
  "11": [2, 1],
  "14": [2, 2],
  "19": [2, 3],
  "20": [2, 4],
  "25": [3, 2],
  "01": [3, 3],
  "24": [3, 4],
  "22": [3, 5],
  "37": [4, 3],
  "33": [4, 4],
  "31": [4, 5],
  "38": [5, 3],
  "40": [6, 2],
  "42": [6, 3],
  "44": [7, 3],
  "46": [8, 4],
  "48": [9, 4],
  "51": [10, 5],
  "52": [11, 5],
  "66": [12, 5],
  "68": [13, 4],
  "56": [13, 5],
  "80": [14, 2],
  "75": [14, 3],
  "91": [15, 1],
  "82": [15, 2],
  "79": [15, 3],
  "96": [16, 1],
  "92": [16, 2],
  "86": [16, 3],
};

/** The two island districts far from the coast, each with the province it belongs to. */
const ISLANDS = [
  { name: "hoangSa", province: "48", at: [8, 6] },
  { name: "truongSa", province: "56", at: [14, 6] },
] as const;

/** How much lies in a tile, in steps: the darker, the more. */
const shade = (count: number): string => (count === 0 ? "t0" : count < 10 ? "t1" : count < 40 ? "t2" : "t3");

const byPlace = ({ code: left }: Province, { code: right }: Province): number => {
  const [[row = 0, column = 0] = [], [otherRow = 0, otherColumn = 0] = []] = [TILES[left], TILES[right]];
  return row - otherRow || column - otherColumn;
};

/** A map of our own: one tile for each province, and Hoàng Sa and Trường Sa in the sea. `counts`: entries of the register by code. */
export const TileMap = ({
  provinces,
  counts,
  voice,
}: {
  provinces: readonly Province[];
  counts: ReadonlyMap<string, number> | null;
  voice: Voice;
}) => {
  const { map } = voice.texts.landing;
  const placed = provinces.filter(({ code }) => TILES[code] !== undefined).sort(byPlace);
  const islands = ISLANDS.flatMap(({ name, province: code, at: [row, column] }) => {
    const province = provinces.find((one) => one.code === code);
    return province === undefined ? [] : [{ name: map.islands[name], province, row, column }];
  });
  return (
    <ul class="tiles" aria-label={map.label}>
      {placed.map(({ code, name }) => {
        const [row, column] = TILES[code] ?? [0, 0];
        const count = counts?.get(code) ?? 0;
        return (
          <li key={code} class={`r${row} c${column}`}>
            <a class={counts === null ? "t1" : shade(count)} href={voice.to({ page: "province", name })}>
              <span lang="vi">{name}</span>
              {count > 0 && (
                <small>
                  <span aria-hidden="true">{count}</span>
                  <span class="hidden">, {map.entries(count)}</span>
                </small>
              )}
            </a>
          </li>
        );
      })}
      {islands.map(({ name, province, row, column }) => (
        <li key={name} class={`r${row} c${column}`}>
          <a class="isle" lang="vi" href={voice.to({ page: "province", name: province.name })}>
            {name}
            <small>({province.name})</small>
          </a>
        </li>
      ))}
    </ul>
  );
};

/** The map with its explanation, the names of provinces that are no more for those who know only these, and what shall stand beside it. */
export const Provinces = ({
  provinces,
  counts,
  voice,
  children,
}: {
  provinces: readonly Province[];
  counts: ReadonlyMap<string, number> | null;
  voice: Voice;
  children: ComponentChildren;
}) => {
  const { map } = voice.texts.landing;
  const former = provinces
    .flatMap(({ name, mergedFrom }) => mergedFrom.filter((old) => old.name !== name))
    .sort((left, right) => left.name.localeCompare(right.name, "vi"));
  return (
    <Section id="provinces" title={map.title}>
      <div class="map">
        <div>
          <TileMap provinces={provinces} counts={counts} voice={voice} />
          <p class="quiet">{map.hint}</p>
        </div>
        <div>
          <h3>{map.former}</h3>
          <ul class="formers">
            {former.map(({ code, name }) => (
              <li key={code}>
                <a lang="vi" href={voice.to({ page: "formerProvince", name })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {children}
        </div>
      </div>
    </Section>
  );
};
