import { readFileSync } from "node:fs";
import path from "node:path";
import { calendarDay, type EntryStatus, entryStatus, STARRED_STATUSES, type Status } from "@cho-ocop/ocop-rules";
import type { CheckedEntry } from "../../src/import/facts.js";
import { checkFile } from "../../src/import/file.js";
import { planImport } from "../../src/import/plan.js";

const TODAY = calendarDay("2026-11-21");
const file = checkFile(readFileSync(path.resolve(__dirname, "../../../../data/register/register.jsonl")), TODAY);
const entries = new Map(file.entries.map((entry) => [entry.key, entry]));
const statusOf = ({ fields, certificates }: CheckedEntry, on = TODAY): EntryStatus =>
  entryStatus(
    {
      claim: fields.claim,
      certificates: certificates.map((certificate, index) => ({
        ...certificate,
        id: `c${index}`,
        events: certificate.events.map((event, at) => ({ ...event, id: `e${at}` })),
      })),
    },
    on,
  );
const read = (key: string): EntryStatus => {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`Not in the register: ${key}`);
  return statusOf(entry);
};
const keysWith = (status: Status): string[] =>
  file.entries.filter((entry) => statusOf(entry).status === status).map(({ key }) => key);

describe("the shipped register", () => {
  it("passes its own import without a refusal: 700 entries", () => {
    expect(file.refused).toEqual([]);
    expect(file.entries).toHaveLength(700);
    expect(planImport(file.entries, { entries: new Map(), producers: new Map() }).refused).toEqual([]);
  });

  it("reads on 21 November 2026 as 18 valid, 18 expiring, 65 expired, 7 revoked, and else unverified", () => {
    const counts: Partial<Record<Status, number>> = {};
    for (const entry of file.entries) {
      const { status } = statusOf(entry);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    expect(counts).toEqual({ valid: 18, expiring: 18, expired: 65, revoked: 7, unverified: 592 });
  });

  it("never shows a star of which only the year is known, on any day", () => {
    const yearOnly = file.entries.filter(({ certificates }) =>
      certificates.every(({ validFrom }) => validFrom === null),
    );
    expect(yearOnly.length).toBeGreaterThan(550);
    for (const entry of yearOnly)
      for (const day of ["2019-06-01", "2021-06-01", "2023-06-01", "2025-06-01", "2026-11-21", "2027-06-01"]) {
        const { status, stars } = statusOf(entry, calendarDay(day));
        expect(stars).toBeNull();
        expect(STARRED_STATUSES).not.toContain(status);
      }
  });

  it("shows stars only where a source gives an exact day of the decision or of the term, without any doubt", () => {
    const starred = file.entries.filter((entry) => statusOf(entry).stars !== null);
    for (const { fields, certificates } of starred) {
      expect(fields).toMatchObject({
        claim: "recognised",
        confidence: "high",
        nameBackTranslated: false,
        sourceConflict: false,
      });
      expect(fields.notes ?? "").not.toMatch(/kiểm chứng|bản lưu/);
      expect(certificates.at(-1)?.validFrom).toMatch(/^202[3-6]-/);
    }
    expect(new Set(starred.map(({ key }) => key.split("--")[0]))).toEqual(
      new Set([
        "ha-giang",
        "hai-duong",
        "hoa-binh",
        "nam-dinh",
        "phu-tho",
        "quang-nam",
        "quang-ngai",
        "quang-tri",
        "thai-nguyen",
        "thanh-hoa",
        "yen-bai",
      ]),
    );
  });

  it("says revoked of the seven that lost their certificates, with the reason", () => {
    expect(keysWith("revoked")).toEqual([
      "dong-thap--bun-hoa-dau-biec-say-deo-tu-trinh",
      "dong-thap--bun-say-deo-tu-trinh",
      "dong-thap--cha-hap",
      "dong-thap--dua-cai-muoi",
      "dong-thap--hanh-la",
      "ha-tinh--gao-cam-thanh",
      "ha-tinh--nuoc-mam-anh-hong",
    ]);
    for (const key of keysWith("revoked"))
      expect(entries.get(key)?.certificates[0]?.events).toMatchObject([
        { kind: "revoked", precision: "no_later_than", reason: expect.stringContaining("THU HỒI") },
      ]);
  });

  it("says expired of those that lapsed, and of those whose paper names its last day", () => {
    for (const key of [
      "ha-tinh--dau-lac-tuan-cuc",
      "hoa-binh--che-shan-tuyet-trung-thanh",
      "bac-kan--gao-nep-tan-son",
      "bac-kan--tra-ca-gai-leo-bao-chau",
    ])
      expect(read(key)).toMatchObject({ status: "expired", stars: null });
    expect(entries.get("bac-kan--gao-nep-tan-son")?.certificates[0]).toMatchObject({
      validUntil: "2023-01-10",
      recognisedYear: 2019,
    });
  });

  it('never gives five stars for "tiềm năng 5 sao" or for a council\'s rating', () => {
    const claimed = file.entries.filter(({ fields }) => fields.claim !== "recognised");
    expect(claimed).toHaveLength(23);
    for (const entry of claimed) {
      expect(entry.certificates).toEqual([]);
      expect(statusOf(entry)).toMatchObject({ status: "unverified", stars: null });
    }
    expect(entries.get("soc-trang--gao-thom-st25")?.fields).toMatchObject({
      claim: "council_rated",
      proposedFiveStar: true,
    });
    expect(entries.get("thua-thien-hue--nuoc-mam-lu-hue")?.fields).toMatchObject({
      claim: "proposed_five_star",
      proposedFiveStar: true,
    });
    const syrup = entries.get("quang-ngai--mach-nha-quang-ngai-duong-mantoza");
    expect(syrup?.fields).toMatchObject({ claim: "recognised", proposedFiveStar: true });
    expect(syrup?.certificates[0]?.stars).toBe(4);
    expect(entries.get("bac-kan--giam-chuoi-manh-minh")?.fields.notes).toContain("Hội đồng cấp huyện chấm 3 sao");
  });

  it("answers for names that people will ask for", () => {
    // The minister decided in July 2024, no page says on which day.
    expect(read("bac-giang--vai-thieu-luc-ngan")).toMatchObject({
      status: "unverified",
      stars: null,
      certificate: { recognisedStars: 5, recognisedYear: 2024 },
    });
    expect(read("bac-giang--vai-som-phuc-hoa")).toMatchObject({
      status: "expired",
      certificate: { validUntil: "2024-08-26" },
    });
    expect(read("thai-nguyen--che-dinh")).toMatchObject({
      status: "valid",
      stars: 5,
      certificate: { validUntil: "2028-01-17" },
    });
    // Recognised again: the younger certificate speaks.
    expect(read("ha-giang--hong-tra-phin-ho")).toMatchObject({
      status: "valid",
      stars: 5,
      certificate: { validFrom: "2024-07-01" },
    });
    expect(read("bac-giang--my-gao-luc-ngan")).toMatchObject({
      status: "unverified",
      certificate: { recognisedYear: 2024 },
    });
    // A name that was translated back from French is not surely this product's.
    expect(read("hai-duong--binh-ty-ba-chu-dau").status).toBe("unverified");
    expect(entries.get("kien-giang--nuoc-mam-40-do-dam-khai-hoan")?.fields.supersededByKey).toBe(
      "kien-giang--nuoc-mam-phu-quoc-khai-hoan-40-do-dam",
    );
  });

  it("keeps the doubts of its sources in words", () => {
    const noted = (text: string): number => file.entries.filter(({ fields }) => fields.notes?.includes(text)).length;
    expect(noted("Nguồn là bản lưu trên trang khác")).toBe(48);
    expect(noted("Nguồn là tập dữ liệu công khai")).toBe(31);
    expect(noted("do người tổng hợp suy ra")).toBe(35);
    expect(noted("Cần kiểm chứng trước khi dùng")).toBe(21);
    expect(file.entries.filter(({ fields }) => fields.nameBackTranslated)).toHaveLength(56);
    expect(file.entries.filter(({ fields }) => fields.sourceConflict)).toHaveLength(2);
  });

  it("carries no names of directors and no hamlets in its notes", () => {
    for (const { fields, certificates } of file.entries)
      for (const text of [fields.notes, ...certificates.flatMap(({ events }) => events.map(({ reason }) => reason))])
        expect(text ?? "").not.toMatch(
          /[Gg]iám đốc|[Cc]hủ cơ sở:|[Nn]ghệ nhân|(?:^|\s)(?:[Tt]hôn|[Ấấ]p) \p{Lu}|0\d{9}/u,
        );
  });
});
