// @ts-check
// Makes the shipped register: `node scripts/data/register.mjs FOLDER`, where FOLDER holds ocop-products.json as collected.
// Writes data/register/register.jsonl in the import's own format. Every rule is told in data/register/README.md.
import fs from "node:fs";
import path from "node:path";
import { calendarDay, dayForPeople, lastDayOfValidity, parseCalendarDay } from "@cho-ocop/ocop-rules";
import { asciiHandle } from "@cho-ocop/vietnam";
import { findProvince } from "@cho-ocop/vietnam/units";
import { ROOT } from "../lib/steps.mjs";

/**
 * @typedef {object} Source
 * @property {string} id
 * @property {string} name
 * @property {3 | 4 | 5 | null} stars
 * @property {string} status
 * @property {string} display
 * @property {{ year: number | null, decision_no: string | null, recognition_date: string | null, evaluation_date: string | null, authority: string | null, re_recognized_year: number | null, re_recognized_date: string | null, expiry_stated: string | null }} recognition
 * @property {{ name: string | null, type: string | null }} producer
 * @property {{ commune: string | null, district: string | null, province: string }} location
 * @property {string} group_code
 * @property {"stated" | "inferred"} group_basis
 * @property {string | null} packaging
 * @property {string[]} certifications
 * @property {string | null} notes
 * @property {{ url: string | null, title: string | null }[]} sources
 * @property {"high" | "medium" | "low"} confidence
 * @property {{ name_back_translated: boolean, source_conflict: boolean, inferred_fields: string[], source_kind: string, superseded_by: string | null }} flags
 */

/** The day as of which the facts were read. */
const COLLECTED_ON = calendarDay("2026-11-21");

/** @type {Record<string, string>} */
const LEGAL_FORMS = {
  "công ty": "company",
  "hợp tác xã": "cooperative",
  "tổ hợp tác": "cooperative_group",
  "cơ sở sản xuất": "production_facility",
  "cá nhân (trang chỉ nêu tên người)": "individual",
  "doanh nghiệp (loại hình không nêu rõ)": "other",
  "cơ sở lưu trú": "other",
  "nhà hàng": "other",
};

/** Older certificates whose stars a source states beside the younger ones: its title says "sản phẩm OCOP 5 sao quốc gia" in July 2021. @type {Record<string, 3 | 4 | 5>} */
const OLDER_STARS = { "ha-giang--hong-tra-phin-ho": 5, "ha-giang--tra-xanh-phin-ho": 5 };

/** Days that a note gives for an end, each the last day of what it says. @type {[RegExp, string][]} */
const ENDED_BY = [
  [/quyết định cuối 2024/, "2024-12-31"],
  [/\(bài 2023\)/, "2023-12-31"],
];

// Personal data and addresses below the commune stay out of the notes: the whole part between semicolons is left out.
const PERSON =
  /[Gg]iám đốc|[Cc]hủ cơ sở:|[Tt]rưởng ban|[Nn]ghệ nhân|[Kk]ỹ sư|(?:^|\s)(?:anh|chị|bà|ông|Anh|Chị|Bà|Ông)\s+\p{Lu}/u;
const HAMLET =
  /(?:^|[\s(])(?:(?:[Tt]hôn|[Ấấ]p|[Kk]hóm|[Tt]ổ(?: dân phố)?|[Tt]iểu khu|[Kk]hu vực)\s+(?:\p{Lu}|\d)|Bản\s+\p{Lu})/u;

/** @param {string | null} notes @returns {string[]} */
const publicNotes = (notes) =>
  (notes ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !PERSON.test(part) && !HAMLET.test(part));

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** One spelling for the words by which legal forms are abbreviated, so that one producer gets one key. @param {string} name */
const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/công ty (?:cổ phần|cp)/, "ctcp")
    .replace(/hợp tác xã/, "htx")
    .replace(/một thành viên/, "mtv");

/** @param {Source} source */
const legalForm = ({ producer: { name, type } }) => {
  if (type === null || name === null) return "unknown";
  if (type === "hộ kinh doanh / hộ sản xuất") return /^hộ kinh doanh/i.test(name) ? "business_household" : "household";
  const form = LEGAL_FORMS[type];
  if (form === undefined) throw new Error(`Unknown type of producer: ${type}`);
  return form;
};

/** Whether a place is told as it has been since 1 July 2025. @param {Source} source */
function era({ location, notes, recognition: { year, recognition_date: day, decision_no: decision } }) {
  if (findProvince(location.province, "since") === undefined) return "before";
  if (/sau sắp xếp xã/.test(notes ?? "")) return "since";
  if (location.district !== null) return "before";
  const late = (day ?? "") >= "2025-07-01" || (year ?? 0) >= 2026 || decision === "1898/QĐ-UBND";
  return late || /sau sáp nhập/.test(notes ?? "") ? "since" : "before";
}

/** @param {string} id */
function address(id) {
  const github = /^github:([^/]+\/[^/]+)\/(.+)$/.exec(id);
  return github === null ? new URL(id).href : `https://github.com/${github[1]}/blob/HEAD/${github[2]}`;
}

/** Leaves out what is null, false or empty: the import's defaults. @template {Record<string, unknown>} T @param {T} value */
const lean = (value) =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== null && one !== undefined && one !== false && !(Array.isArray(one) && one.length === 0),
    ),
  );

/** @param {Source} source */
const doubtful = ({ confidence, display, flags }) =>
  confidence === "low" ||
  flags.source_conflict ||
  flags.name_back_translated ||
  flags.source_kind === "mirror_site" ||
  !["show", "show_without_stars"].includes(display);

/** @param {Source} source */
function certificates(source) {
  const { recognition, status, stars, notes, sources } = source;
  if (!/^recogni[sz]ed|^re_certification|^revoked|^lapsed|^certificate_period_ended/.test(status)) return [];
  const url = sources.find((one) => one.url !== null)?.url ?? null;
  const common = { checkedOn: COLLECTED_ON, sourceUrl: url === null ? null : address(url) };
  const stated = recognition.recognition_date;
  // The day on which a decision was handed over is not the day of the decision.
  const handedOver = /trao quyết định ngày/i.test(notes ?? "");
  const day = stated === null || handedOver || doubtful(source) ? undefined : parseCalendarDay(stated);
  const year = stated === null ? recognition.year : Number(stated.slice(0, 4));
  const again =
    recognition.re_recognized_date !== null ||
    (recognition.re_recognized_year !== null && recognition.re_recognized_year !== year);
  const first = {
    stars: again ? (OLDER_STARS[source.id] ?? null) : stars,
    decisionNo: recognition.decision_no,
    decisionDate: day,
    issuer: recognition.authority,
    validFrom: day,
    validUntil: day === undefined ? recognition.expiry_stated : lastDayOfValidity(day),
    recognisedYear: day === undefined ? year : null,
    ...common,
  };
  /** @type {Record<string, unknown>[]} */
  const events = [];
  if (status === "revoked" || status === "lapsed") {
    const ended = ENDED_BY.find(([words]) => words.test(notes ?? ""))?.[1] ?? COLLECTED_ON;
    events.push({
      kind: status,
      effectiveOn: ended,
      precision: "no_later_than",
      reason: publicNotes(notes).join("; "),
    });
  }
  const all = [{ ...first, events }];
  if (again) {
    const from = doubtful(source) ? undefined : (parseCalendarDay(recognition.re_recognized_date ?? "") ?? undefined);
    all.push({
      stars,
      decisionNo: null,
      decisionDate: undefined,
      issuer: null,
      validFrom: from,
      validUntil: from === undefined ? null : lastDayOfValidity(from),
      recognisedYear: from === undefined ? recognition.re_recognized_year : null,
      ...common,
      events: [],
    });
  }
  // Stars are told even when they are null: the page names the product as recognised but not with how many stars.
  return all.map((one) => ({ stars: one.stars, ...lean({ ...one, stars: undefined }) }));
}

/** What the record says and the format has no field for. @param {Source} source */
function moreNotes(source) {
  const { status, stars, recognition, certifications, flags, sources, display } = source;
  const day = parseCalendarDay(recognition.evaluation_date ?? "");
  const on = day === undefined ? "" : ` ngày ${dayForPeople(day)}`;
  const more = [];
  if (status === "district_council_rated")
    more.push(`Hội đồng cấp huyện chấm ${stars} sao${on}; chưa thấy quyết định công nhận`);
  if (/council_rated|proposed_5_star_only/.test(status) && recognition.decision_no !== null) {
    const decided = parseCalendarDay(recognition.recognition_date ?? "");
    more.push(
      `Văn bản nêu trong nguồn: ${recognition.decision_no}${decided === undefined ? "" : ` ngày ${dayForPeople(decided)}`}, ${recognition.authority}`,
    );
  }
  if (certifications.length > 0) more.push(`Chứng nhận khác theo nguồn: ${certifications.join(", ")}`);
  if (flags.source_kind === "mirror_site") more.push("Nguồn là bản lưu trên trang khác");
  if (flags.source_kind === "public_code_dataset") more.push("Nguồn là tập dữ liệu công khai trong một kho mã nguồn");
  if (flags.inferred_fields.includes("district")) more.push("Tỉnh và huyện do người tổng hợp suy ra");
  else if (flags.inferred_fields.includes("province")) more.push("Tỉnh do người tổng hợp suy ra");
  if (display === "verify_first") more.push("Cần kiểm chứng trước khi dùng");
  for (const { url, title } of sources)
    if (url === null && title !== null) more.push(`Nguồn không có địa chỉ: ${title}`);
  return more;
}

const PROPOSED = /tiềm năng 5 sao|xét 5 sao|dự nâng hạng lên 5 sao|đánh giá 5 sao .*trình Trung ương/iu;

/** @param {Source} source @param {Map<string, string>} producerNames */
function entry(source, producerNames) {
  const { status, producer, location, recognition } = source;
  const claim = /council_rated/.test(status)
    ? "council_rated"
    : status === "proposed_5_star_only"
      ? "proposed_five_star"
      : "recognised";
  const producerKey = producer.name === null ? null : keyOfProducer(source);
  const since = era(source) === "since";
  const notes = [...publicNotes(source.notes), ...moreNotes(source)].map((part, index) =>
    index === 0 ? capital(part) : part,
  );
  const told = notes.join("; ");
  const { year } = recognition;
  const when = year === null || claim === "recognised" || told.includes(String(year)) ? [] : [`Đợt năm ${year}`];
  return lean({
    key: source.id,
    name: source.name,
    claim: claim === "recognised" ? null : claim,
    proposedFiveStar: /5_star/.test(status) || (source.stars !== 5 && PROPOSED.test(source.notes ?? "")),
    producer:
      producerKey === null
        ? null
        : lean({ key: producerKey, name: producerNames.get(producerKey), legalForm: legalForm(source) }),
    group: source.group_code,
    groupInferred: source.group_basis === "inferred",
    origin: lean({
      era: since ? "since" : "before",
      province: location.province,
      district: since ? null : location.district,
      commune: location.commune,
    }),
    packaging: source.packaging,
    notes: [...notes, ...when].join("; ") || null,
    confidence: source.confidence,
    nameBackTranslated: source.flags.name_back_translated,
    sourceConflict: source.flags.source_conflict,
    supersededByKey: source.flags.superseded_by,
    sources: source.sources.flatMap(({ url, title }) => (url === null ? [] : [lean({ url: address(url), title })])),
    certificates: certificates(source),
  });
}

/** @param {Source} source */
const keyOfProducer = ({ producer, location }) =>
  `${asciiHandle(location.province)}--${asciiHandle(plainName(producer.name ?? ""))}`;

/** Of several spellings of one producer the one that is used most, and among equals the longest. @param {Source[]} sources */
function spellings(sources) {
  /** @type {Map<string, Map<string, number>>} */
  const counted = new Map();
  for (const source of sources) {
    if (source.producer.name === null) continue;
    const names = counted.get(keyOfProducer(source)) ?? new Map();
    names.set(source.producer.name, (names.get(source.producer.name) ?? 0) + 1);
    counted.set(keyOfProducer(source), names);
  }
  return new Map(
    [...counted].map(([key, names]) => {
      const [best] = [...names].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
      return [key, best?.[0] ?? ""];
    }),
  );
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Usage: node scripts/data/register.mjs FOLDER");
  process.exit(2);
}
/** @type {Source[]} */
const sources = JSON.parse(fs.readFileSync(path.join(folder, "ocop-products.json"), "utf8"));
const names = spellings(sources);
const lines = sources
  .map((source) => entry(source, names))
  .sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1))
  .map((one) => JSON.stringify(one));
fs.mkdirSync(path.join(ROOT, "data/register"), { recursive: true });
fs.writeFileSync(path.join(ROOT, "data/register/register.jsonl"), `${lines.join("\n")}\n`);
console.log(`${lines.length} entries`);
