import { createHash } from "node:crypto";
import { type ImportEntry, importEntrySchema } from "@cho-ocop/contracts";
import {
  type CalendarDay,
  calendarDay,
  dayForPeople,
  lastDayOfValidity,
  latestExtension,
  productSetByNumber,
} from "@cho-ocop/ocop-rules";
import { asciiHandle } from "@cho-ocop/vietnam";
import {
  communeByCode,
  districtByCode,
  findCommunes,
  findProvince,
  successorProvince,
  successorsOf,
} from "@cho-ocop/vietnam/units";
import type { CheckedCertificate, CheckedEntry, EntryFields, OriginFacts, ProducerFacts } from "./facts.js";
import { type FieldProblem, problem, type Row } from "./problem.js";
import { textProblems } from "./texts.js";

/** The day of the programme's first decision (490/QĐ-TTg): nothing was recognised before it. */
const PROGRAMME_BEGAN = calendarDay("2018-05-07");

type Issue = NonNullable<ReturnType<typeof importEntrySchema.safeParse>["error"]>["issues"][number];
type ImportCertificate = ImportEntry["certificates"][number];

const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  string: ["chữ", "a text"],
  number: ["số", "a number"],
  int: ["số nguyên", "a whole number"],
  boolean: ["true hoặc false", "true or false"],
  array: ["danh sách", "a list"],
  object: ["đối tượng", "an object"],
};

/** Says in both languages what the schema refuses. */
function issueProblems(issue: Issue): FieldProblem[] {
  const field = issue.path.map(String).join(".");
  const say = (vi: string, en: string): FieldProblem[] => [problem(field, vi, en)];
  const bilingual = /^(.*\p{L}.*) \/ (.*)$/u.exec(issue.message);
  if (bilingual !== null) return say(bilingual[1] ?? "", bilingual[2] ?? "");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problem(
          [field, key].filter(Boolean).join("."),
          "Không có trường này trong định dạng",
          "The format has no such field",
        ),
      );
    case "invalid_type": {
      if (issue.input === undefined && /undefined/.test(issue.message)) return say("Thiếu", "Missing");
      const [vi, en] = KINDS[issue.expected] ?? [issue.expected, issue.expected];
      return say(`Phải là ${vi}`, `Must be ${en}`);
    }
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return say(`Phải là một trong: ${values}`, `Must be one of: ${values}`);
    }
    case "invalid_union":
      return field.endsWith("stars")
        ? say("Phải là 3, 4 hoặc 5", "Must be 3, 4 or 5")
        : say("Không hợp lệ", "Not allowed");
    case "too_big":
      return say(`Không được quá ${issue.maximum}`, `Must be at most ${issue.maximum}`);
    case "too_small":
      return say(`Phải từ ${issue.minimum}`, `Must be at least ${issue.minimum}`);
    default:
      return /url/i.test(issue.message) || field.toLowerCase().endsWith("url")
        ? say("Không phải địa chỉ web http(s)", "Not a web address (http or https)")
        : say("Không hợp lệ", "Not allowed");
  }
}

/** Resolves where a product comes from, and says what does not fit the map of its era. */
function resolveOrigin({ era, province, district, commune }: ImportEntry["origin"]): OriginFacts | FieldProblem[] {
  const found = findProvince(province, era);
  if (found === undefined) {
    const other = findProvince(province, era === "since" ? "before" : "since");
    if (other === undefined) return [problem("origin.province", "Không có tỉnh này", "There is no such province")];
    return era === "since"
      ? [problem("origin.province", "Tỉnh này chỉ có trước 1/7/2025", "This province existed only before 1 July 2025")]
      : [problem("origin.province", "Tỉnh này chỉ có từ 1/7/2025", "This province exists only since 1 July 2025")];
  }
  if (era === "since") {
    if (district != null)
      return [
        problem("origin.district", "Từ 1/7/2025 không còn cấp huyện", "There are no districts since 1 July 2025"),
      ];
    const own = { provinceBeforeCode: null, districtBefore: null, communeBefore: null };
    if (commune == null) return { provinceCode: found.code, communeCode: null, ...own };
    const coded = communeByCode("since", commune);
    const named = coded === undefined ? findCommunes(commune, { era, province: found.code }) : [coded];
    const [only] = named;
    if (only === undefined || only.provinceCode !== found.code)
      return [problem("origin.commune", `Không có xã này ở ${found.name}`, `${found.nameEn} has no such commune`)];
    if (named.length > 1) {
      const vi = `Ở ${found.name} có ${named.length} xã tên này; hãy ghi mã xã`;
      return [
        problem("origin.commune", vi, `${found.nameEn} has ${named.length} communes of this name; give the code`),
      ];
    }
    return { provinceCode: found.code, communeCode: only.code, ...own };
  }
  const now = successorProvince(found.code);
  if (now === undefined)
    return [problem("origin.province", "Không rõ tỉnh hiện nay", "The present province is not known")];
  return {
    provinceCode: now.code,
    provinceBeforeCode: found.code,
    districtBefore: district ?? null,
    communeBefore: commune ?? null,
    communeCode: presentCommune(found.code, district, commune),
  };
}

/** The commune of today of an old one, only where there is no doubt: its name is the only one of its district, and it was not split. */
function presentCommune(province: string, district?: string | null, commune?: string | null): string | null {
  if (commune == null || district == null) return null;
  const plain = (text: string): string =>
    asciiHandle(text).replace(/^(huyen|quan|thi-xa|thanh-pho|tp|tx)-(?=[a-z])/, "");
  const inDistrict = findCommunes(commune, { era: "before", province }).filter(
    ({ districtCode }) => districtCode !== null && plain(districtByCode(districtCode)?.name ?? "") === plain(district),
  );
  const [only] = inDistrict;
  if (only === undefined || inDistrict.length > 1) return null;
  const succession = successorsOf(only.code);
  return succession?.kind === "whole" ? succession.commune.code : null;
}

/** A day that the schema has let pass. */
const dayOf = (text: string | null | undefined): CalendarDay | null => (text == null ? null : calendarDay(text));

/** Fills in what the law says of the days of a certificate, and says what contradicts it (Decision 26/2026/QĐ-TTg, articles 4.3 and 12). */
function checkCertificate(
  certificate: ImportCertificate,
  path: string,
  today: CalendarDay,
): { checked: CheckedCertificate; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, vi: string, en: string): void => {
    problems.push(problem(`${path}.${field}`, vi, en));
  };
  const decisionDate = dayOf(certificate.decisionDate);
  const checkedOn = dayOf(certificate.checkedOn);
  const validFrom = dayOf(certificate.validFrom) ?? decisionDate;
  const validUntil = dayOf(certificate.validUntil) ?? (validFrom === null ? null : lastDayOfValidity(validFrom));
  for (const [field, day] of Object.entries({
    decisionDate,
    validFrom: dayOf(certificate.validFrom),
    validUntil,
    checkedOn,
  }))
    if (day !== null && day < PROGRAMME_BEGAN)
      refuse(field, "Trước khi có Chương trình OCOP (7/5/2018)", "Before the OCOP programme began (7 May 2018)");
  if (decisionDate !== null && decisionDate > today)
    refuse("decisionDate", "Ngày trong tương lai", "A day in the future");
  if (decisionDate !== null && validFrom !== null && validFrom < decisionDate)
    refuse("validFrom", "Trước ngày quyết định", "Before the day of the decision");
  if (validUntil !== null && validFrom !== null && validUntil < validFrom)
    refuse("validUntil", "Trước ngày bắt đầu hiệu lực", "Before the first day of validity");
  if (validUntil !== null && validFrom !== null && validUntil > lastDayOfValidity(validFrom)) {
    const last = dayForPeople(lastDayOfValidity(validFrom));
    refuse(
      "validUntil",
      `Quá 36 tháng: muộn nhất ${last} (Điều 4.3)`,
      `More than 36 months: ${last} at the latest (article 4.3)`,
    );
  }
  const { recognisedYear = null } = certificate;
  if (recognisedYear !== null && recognisedYear > Number(today.slice(0, 4)))
    refuse("recognisedYear", "Năm trong tương lai", "A year in the future");
  // A batch carries the year of its evaluation; its decision may be signed the next January.
  if (
    recognisedYear !== null &&
    decisionDate !== null &&
    ![0, 1].includes(Number(decisionDate.slice(0, 4)) - recognisedYear)
  )
    refuse("recognisedYear", "Không khớp ngày quyết định", "Does not fit the day of the decision");
  const told = new Set<string>();
  const events = certificate.events.map((event) => ({
    kind: event.kind,
    effectiveOn: calendarDay(event.effectiveOn),
    precision: event.precision,
    until: dayOf(event.until),
    decisionNo: event.decisionNo ?? null,
    reason: event.reason ?? null,
  }));
  for (const [index, { kind, effectiveOn, until }] of events.entries()) {
    const at = `events.${index}`;
    const same = `${kind} ${effectiveOn}`;
    if (told.has(same)) refuse(at, "Sự kiện có hai lần", "The event is there twice");
    told.add(same);
    if (effectiveOn < PROGRAMME_BEGAN)
      refuse(
        `${at}.effectiveOn`,
        "Trước khi có Chương trình OCOP (7/5/2018)",
        "Before the OCOP programme began (7 May 2018)",
      );
    if (kind !== "extended") {
      if (until !== null) refuse(`${at}.until`, "Chỉ dùng cho extended", "Only for extended");
    } else if (until === null)
      refuse(`${at}.until`, "Thiếu ngày kết thúc kéo dài", "The end of the extension is missing");
    else if (validUntil === null) refuse(at, "Không có hạn để kéo dài", "There is no validity to extend");
    else if (until <= validUntil || until > latestExtension(validUntil)) {
      const last = dayForPeople(latestExtension(validUntil));
      refuse(
        `${at}.until`,
        `Phải sau ngày hết hạn và không quá ${last} (Điều 12)`,
        `Must be after the expiry and not past ${last} (article 12)`,
      );
    }
  }
  const checked: CheckedCertificate = {
    stars: certificate.stars,
    certificateNo: certificate.certificateNo ?? null,
    decisionNo: certificate.decisionNo ?? null,
    decisionDate,
    issuer: certificate.issuer ?? null,
    rubric: certificate.rubric ?? null,
    validFrom,
    validUntil,
    recognisedYear,
    checkedOn,
    sourceUrl: certificate.sourceUrl ?? null,
    events,
  };
  return { checked, problems };
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** The key of a producer for which the file gives none: of its province and its name, so that the same name elsewhere is somebody else. */
export function derivedProducerKey(provinceCode: string, name: string): string {
  const handle = asciiHandle(name);
  return handle.length > 100 || handle === "" ? `${provinceCode}--${shortHash(name)}` : `${provinceCode}--${handle}`;
}

/** Checks one entry of a file against the format, the law and the map. `today` is the day on which it is imported. */
export function checkEntry(
  row: Row,
  today: CalendarDay,
): { entry: CheckedEntry } | { key: string | null; problems: FieldProblem[] } {
  const raw = row.value as { key?: unknown } | null;
  const key = typeof raw?.key === "string" && /^[a-z0-9-]{1,150}$/.test(raw.key) ? raw.key : null;
  const garbled = textProblems(row.value);
  const parsed = importEntrySchema.safeParse(row.value);
  if (!parsed.success || garbled.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues.flatMap(issueProblems);
    const told = new Set(garbled.map(({ field }) => field));
    return { key, problems: [...garbled, ...issues.filter(({ field }) => !told.has(field))] };
  }
  const entry = parsed.data;
  const problems: FieldProblem[] = [];
  if (!hasLetters(entry.name)) problems.push(problem("name", "Không có chữ nào", "No letter in it"));
  if (entry.producer != null && !hasLetters(entry.producer.name))
    problems.push(problem("producer.name", "Không có chữ nào", "No letter in it"));
  const set = entry.productSet == null ? undefined : productSetByNumber(entry.productSet);
  if (set !== undefined && set.group !== entry.group)
    problems.push(
      problem(
        "productSet",
        `Bộ ${set.number} thuộc nhóm ${set.group}`,
        `Set ${set.number} belongs to group ${set.group}`,
      ),
    );
  if (entry.supersededByKey === entry.key)
    problems.push(problem("supersededByKey", "Không thể tự thay thế", "An entry cannot replace itself"));
  if (entry.claim !== "recognised" && entry.certificates.length > 0) {
    const vi = "Chưa được công nhận thì không có giấy chứng nhận";
    problems.push(problem("certificates", vi, "What is not recognised has no certificate"));
  }
  const origin = resolveOrigin(entry.origin);
  if (Array.isArray(origin)) problems.push(...origin);
  const certificates = entry.certificates.map((certificate, index) =>
    checkCertificate(certificate, `certificates.${index}`, today),
  );
  problems.push(...certificates.flatMap((one) => one.problems));
  const identities = certificates.map(({ checked }) => identityOf(checked));
  for (const [index, identity] of identities.entries())
    if (identities.indexOf(identity) !== index)
      problems.push(
        problem(
          `certificates.${index}`,
          "Trùng với một giấy chứng nhận khác của mục này",
          "The same as another certificate of this entry",
        ),
      );
  if (problems.length > 0 || Array.isArray(origin)) return { key: entry.key, problems };
  const producer: ProducerFacts | null =
    entry.producer == null
      ? null
      : {
          key:
            entry.producer.key ??
            derivedProducerKey(origin.provinceBeforeCode ?? origin.provinceCode, entry.producer.name),
          name: entry.producer.name,
          legalForm: entry.producer.legalForm,
        };
  const fields: EntryFields = {
    name: entry.name,
    claim: entry.claim,
    proposedFiveStar: entry.proposedFiveStar,
    producerKey: producer?.key ?? null,
    group: entry.group,
    groupInferred: entry.groupInferred,
    productSet: entry.productSet ?? null,
    ...origin,
    packaging: entry.packaging ?? null,
    notes: entry.notes ?? null,
    confidence: entry.confidence,
    nameBackTranslated: entry.nameBackTranslated,
    sourceConflict: entry.sourceConflict,
    supersededByKey: entry.supersededByKey ?? null,
    demonstration: entry.demonstration,
    sources: entry.sources.map(({ url, title }) => ({ url, title: title ?? null })),
  };
  return {
    entry: { line: row.line, key: entry.key, fields, producer, certificates: certificates.map((one) => one.checked) },
  };
}

/** By what a certificate of an entry is known again: its decision, else its first day, else its year. */
export function identityOf(
  certificate: Pick<CheckedCertificate, "decisionNo" | "decisionDate" | "validFrom" | "recognisedYear" | "validUntil">,
): string {
  const { decisionNo, decisionDate, validFrom, recognisedYear, validUntil } = certificate;
  const day = validFrom ?? decisionDate;
  if (decisionNo !== null) return `${decisionNo} ${decisionDate ?? ""}`;
  if (day !== null) return day;
  return recognisedYear === null ? `? ${validUntil ?? ""}` : String(recognisedYear);
}
