import type {
  AnnulEvent,
  ExtendCertificate,
  RecordCertificate,
  RevokeCertificate,
  Rubric,
  SupersedeCertificate,
} from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";
import {
  addDays,
  type CalendarDay,
  type CertificateEventKind,
  calendarDay,
  DECISION_26_IN_FORCE,
  dayForPeople,
  endingEvent,
  extensionEnd,
  lastDayOfValidity,
  latestExtension,
  STARRED_STATUSES,
  type Stars,
  standingEvents,
  statusPeriods,
} from "@cho-ocop/ocop-rules";
import type { DecidedCertificate, IdentifiedEntry } from "../register/facts.js";

/** The certificate row that an act writes. */
export interface NewCertificate {
  readonly stars: Stars;
  readonly certificateNo: string | null;
  readonly decisionNo: string;
  readonly decisionDate: CalendarDay;
  readonly issuer: string;
  readonly rubric: Rubric | null;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay;
  readonly checkedOn: CalendarDay | null;
  readonly sourceUrl: string | null;
}

/** The event row that an act writes. */
export interface NewEvent {
  readonly certificateId: string;
  readonly kind: CertificateEventKind;
  readonly effectiveOn: CalendarDay;
  readonly until: CalendarDay | null;
  /** `recorded` stands for the certificate that the same act records. */
  readonly supersededBy: string | "recorded" | null;
  readonly annuls: string | null;
  readonly decisionNo: string | null;
  readonly reason: string;
  readonly sourceUrl: string | null;
}

/** What an act writes, all of it or nothing. */
export interface Writes {
  readonly ok: true;
  readonly certificate: NewCertificate | null;
  readonly event: NewEvent | null;
}

const NO_CERTIFICATE = refuse(
  "no_such_certificate",
  404,
  "Sản phẩm này không có giấy chứng nhận như vậy",
  "This entry has no such certificate",
);

/** Where a certificate stands by what was recorded of it, whatever the day. */
export type Standing = "open" | "extended" | "lapsed" | "superseded" | "revoked";
/** What an officer does to a certificate that is in the register. */
export type Act = "revoke" | "supersede" | "extend";

/**
 * The allowed moves. A replaced or revoked certificate has ended, and nothing more is recorded of it until that is annulled.
 * A lapse that a source tells of leaves room for a revocation only, which says more: why it ended.
 */
export const ALLOWED_ACTS: Readonly<Record<Standing, readonly Act[]>> = {
  open: ["revoke", "supersede", "extend"],
  extended: ["revoke", "supersede"],
  lapsed: ["revoke"],
  superseded: [],
  revoked: [],
};

const STANDS: Readonly<Record<Exclude<Standing, "open">, readonly [code: string, vi: string, en: string]>> = {
  revoked: ["already_revoked", "Giấy chứng nhận đã bị thu hồi", "The certificate is already revoked"],
  superseded: ["already_superseded", "Giấy chứng nhận đã được thay thế", "The certificate is already superseded"],
  lapsed: [
    "already_lapsed",
    "Nguồn đối chiếu cho biết giấy chứng nhận đã hết hạn",
    "A source says that the certificate has lapsed",
  ],
  extended: ["already_extended", "Giấy chứng nhận đã được kéo dài", "The certificate is already extended"],
};

/** Where a certificate stands: the gravest of its standing events. */
export function standingOf(certificate: DecidedCertificate): Standing {
  const kinds = new Set(standingEvents(certificate.events).map((event) => event.kind));
  for (const kind of ["revoked", "superseded", "lapsed", "extended"] as const) if (kinds.has(kind)) return kind;
  return "open";
}

const find = (entry: IdentifiedEntry, id: string): DecidedCertificate | undefined =>
  entry.certificates.find((certificate) => certificate.id === id);

const wrongField = (path: string, code: string, vi: string, en: string): Refusal =>
  refuse(code, 400, vi, en, [{ path, vi, en }]);

/** Finds the certificate and checks that its standing allows the act. */
function actOn(entry: IdentifiedEntry, id: string, act: Act): DecidedCertificate | Refusal {
  const certificate = find(entry, id);
  if (certificate === undefined) return NO_CERTIFICATE;
  const standing = standingOf(certificate);
  if (standing === "open" || ALLOWED_ACTS[standing].includes(act)) return certificate;
  const [code, vi, en] = STANDS[standing];
  return refuse(code, 409, vi, en);
}

/** Why an end cannot take effect on a day: it lies outside the days on which the certificate runs. */
function outsideValidity(certificate: DecidedCertificate, effectiveOn: CalendarDay): Refusal | undefined {
  const { validFrom } = certificate;
  const last = extensionEnd(certificate) ?? certificate.validUntil;
  if (validFrom !== null && effectiveOn < validFrom) {
    const day = dayForPeople(validFrom);
    return wrongField(
      "effectiveOn",
      "before_validity",
      `Giấy chứng nhận chỉ có hiệu lực từ ${day}`,
      `The certificate is only valid from ${day}`,
    );
  }
  if (last !== null && effectiveOn > last) {
    const day = dayForPeople(last);
    return wrongField(
      "effectiveOn",
      "after_validity",
      `Giấy chứng nhận đã hết hạn sau ngày ${day}`,
      `The certificate expires after ${day}`,
    );
  }
  return undefined;
}

const event = (
  certificateId: string,
  kind: CertificateEventKind,
  effectiveOn: CalendarDay,
  body: { decisionNo?: string | null | undefined; reason: string; sourceUrl?: string | null | undefined },
  more: Partial<Pick<NewEvent, "until" | "supersededBy" | "annuls">> = {},
): NewEvent => ({
  certificateId,
  kind,
  effectiveOn,
  until: null,
  supersededBy: null,
  annuls: null,
  decisionNo: body.decisionNo ?? null,
  reason: body.reason,
  sourceUrl: body.sourceUrl ?? null,
  ...more,
});

const writes = (newEvent: NewEvent): Writes => ({ ok: true, certificate: null, event: newEvent });

/** Revokes a certificate (Decision 26/2026/QĐ-TTg, article 8). Past days may be named: the register often learns of it late. */
export function revocation(entry: IdentifiedEntry, certificateId: string, body: RevokeCertificate): Writes | Refusal {
  const certificate = actOn(entry, certificateId, "revoke");
  if (!("id" in certificate)) return certificate;
  const effectiveOn = calendarDay(body.effectiveOn);
  return outsideValidity(certificate, effectiveOn) ?? writes(event(certificateId, "revoked", effectiveOn, body));
}

/** Lets another certificate of the same entry take the place of one. The successor must run that day and not have ended itself. */
export function supersession(
  entry: IdentifiedEntry,
  certificateId: string,
  body: SupersedeCertificate,
): Writes | Refusal {
  const certificate = actOn(entry, certificateId, "supersede");
  if (!("id" in certificate)) return certificate;
  const successor = find(entry, body.supersededBy);
  if (successor === undefined || successor === certificate) {
    return wrongField(
      "supersededBy",
      "no_such_successor",
      "Sản phẩm này không có giấy chứng nhận thay thế như vậy",
      "This entry has no such certificate to take its place",
    );
  }
  if (endingEvent(successor) !== null || standingOf(successor) === "lapsed") {
    return wrongField(
      "supersededBy",
      "successor_ended",
      "Giấy chứng nhận thay thế đã chấm dứt",
      "The certificate to take its place has ended",
    );
  }
  const effectiveOn = calendarDay(body.effectiveOn);
  const { validFrom } = successor;
  if (validFrom !== null && certificate.validFrom !== null && validFrom < certificate.validFrom) {
    return wrongField(
      "supersededBy",
      "successor_older",
      "Giấy chứng nhận thay thế phải mới hơn",
      "The certificate to take its place must be the younger one",
    );
  }
  if (validFrom !== null && effectiveOn < validFrom) {
    const day = dayForPeople(validFrom);
    return wrongField(
      "effectiveOn",
      "before_successor",
      `Giấy chứng nhận thay thế chỉ có hiệu lực từ ${day}`,
      `The certificate to take its place is only valid from ${day}`,
    );
  }
  const more = { supersededBy: successor.id };
  return (
    outsideValidity(certificate, effectiveOn) ?? writes(event(certificateId, "superseded", effectiveOn, body, more))
  );
}

/**
 * Marks the transition extension of a certificate of older rules that waits for its re-evaluation: past its expiry, at most 180 days
 * (Decision 26/2026/QĐ-TTg, article 12). It begins on the day after the expiry.
 */
export function extension(entry: IdentifiedEntry, certificateId: string, body: ExtendCertificate): Writes | Refusal {
  const certificate = actOn(entry, certificateId, "extend");
  if (!("id" in certificate)) return certificate;
  const { validFrom, validUntil } = certificate;
  if (validFrom === null || validUntil === null) {
    return refuse(
      "validity_not_known",
      409,
      "Chưa rõ thời hạn của giấy chứng nhận nên không thể kéo dài",
      "The validity of the certificate is not known, so it cannot be extended",
    );
  }
  if (validFrom >= DECISION_26_IN_FORCE) {
    return refuse(
      "not_of_older_rules",
      409,
      "Chỉ giấy chứng nhận cấp trước 22/05/2026 được kéo dài chuyển tiếp (Quyết định 26/2026/QĐ-TTg, Điều 12)",
      "Only certificates issued before 22/05/2026 may be extended (Decision 26/2026/QĐ-TTg, article 12)",
    );
  }
  const until = calendarDay(body.until);
  const latest = latestExtension(validUntil);
  if (until <= validUntil || until > latest) {
    const [from, to] = [dayForPeople(addDays(validUntil, 1)), dayForPeople(latest)];
    return wrongField(
      "until",
      "outside_the_extension",
      `Chỉ được kéo dài đến một ngày từ ${from} đến ${to} (Quyết định 26/2026/QĐ-TTg, Điều 12)`,
      `It may be extended to a day from ${from} to ${to} only (Decision 26/2026/QĐ-TTg, article 12)`,
    );
  }
  return writes(event(certificateId, "extended", addDays(validUntil, 1), body, { until }));
}

/** Takes back an event that was recorded by mistake or quashed, from today's point of view: it then never counted. */
export function annulment(
  entry: IdentifiedEntry,
  certificateId: string,
  body: AnnulEvent,
  today: CalendarDay,
): Writes | Refusal {
  const certificate = find(entry, certificateId);
  if (certificate === undefined) return NO_CERTIFICATE;
  const annulled = certificate.events.find((one) => one.id === body.eventId);
  if (annulled === undefined) {
    return refuse(
      "no_such_event",
      404,
      "Giấy chứng nhận này không có sự kiện như vậy",
      "This certificate has no such event",
    );
  }
  if (annulled.kind === "annulled") {
    return refuse(
      "annulment_stays",
      409,
      "Việc hủy bỏ không thể bị hủy bỏ; hãy ghi lại sự kiện",
      "An annulment cannot be annulled; record the event anew",
    );
  }
  if (!standingEvents(certificate.events).includes(annulled)) {
    return refuse("already_annulled", 409, "Sự kiện này đã được hủy bỏ", "This event is already annulled");
  }
  return writes(event(certificateId, "annulled", today, body, { annuls: annulled.id }));
}

/** The first decision of the programme (490/QĐ-TTg); no certificate is older. */
const PROGRAMME_BEGAN = calendarDay("2018-05-07");
const DECISION_148_IN_FORCE = calendarDay("2023-02-24");
/** Files handed in under older rules were decided by them until 60 days after Decision 26/2026/QĐ-TTg came into force (article 12). */
const OLDER_RULES_DECIDED_UNTIL = addDays(DECISION_26_IN_FORCE, 60);

/** The rules that a decision was taken by, where its day says so for sure. */
export function rubricOf(decisionDate: CalendarDay): Rubric | null {
  if (decisionDate < DECISION_148_IN_FORCE) return "qd-1048";
  if (decisionDate < DECISION_26_IN_FORCE) return "qd-148";
  return decisionDate > OLDER_RULES_DECIDED_UNTIL ? "qd-26" : null;
}

/** Whether stars of a certificate may be shown on any day of a range, both ends included. */
const runsWithin = (certificate: DecidedCertificate, first: CalendarDay, last: CalendarDay): boolean =>
  statusPeriods(certificate).some(
    (period) =>
      STARRED_STATUSES.includes(period.status) &&
      (period.from ?? first) <= last &&
      (period.to === null || period.to > first),
  );

/** Why the days of a new certificate cannot be. */
function wrongDays(certificate: NewCertificate, today: CalendarDay): Refusal | undefined {
  const { decisionDate, validFrom, validUntil, checkedOn } = certificate;
  if (decisionDate > today) {
    return wrongField(
      "decisionDate",
      "decision_in_the_future",
      "Ngày quyết định ở tương lai",
      "The day of the decision lies in the future",
    );
  }
  if (decisionDate < PROGRAMME_BEGAN) {
    return wrongField(
      "decisionDate",
      "before_the_programme",
      "Chương trình OCOP bắt đầu ngày 07/05/2018",
      "The OCOP programme began on 07/05/2018",
    );
  }
  if (validFrom < decisionDate) {
    return wrongField(
      "validFrom",
      "before_the_decision",
      "Không thể có hiệu lực trước ngày quyết định",
      "It cannot be valid before the day of the decision",
    );
  }
  const latest = lastDayOfValidity(validFrom);
  if (validUntil < validFrom || validUntil > latest) {
    const day = dayForPeople(latest);
    return wrongField(
      "validUntil",
      "outside_36_months",
      `Thời hạn tối đa 36 tháng, đến ${day} (Quyết định 26/2026/QĐ-TTg, Điều 4.3)`,
      `It runs 36 months at most, until ${day} (Decision 26/2026/QĐ-TTg, article 4.3)`,
    );
  }
  if (checkedOn !== null && checkedOn > today) {
    return wrongField("checkedOn", "checked_in_the_future", "Ngày đối chiếu ở tương lai", "Checked in the future");
  }
  return undefined;
}

const dayOrNull = (text: string | null | undefined): CalendarDay | null =>
  text === null || text === undefined ? null : calendarDay(text);

/**
 * Records a certificate from its decision. While another one of the entry runs on any of its days, the officer must say that the new one
 * supersedes it: two running certificates would leave it to chance, or to the younger date, which stars a shopper sees.
 */
export function recording(entry: IdentifiedEntry, body: RecordCertificate, today: CalendarDay): Writes | Refusal {
  const decisionDate = calendarDay(body.decisionDate);
  const validFrom = dayOrNull(body.validFrom) ?? decisionDate;
  const certificate: NewCertificate = {
    stars: body.stars,
    certificateNo: body.certificateNo ?? null,
    decisionNo: body.decisionNo,
    decisionDate,
    issuer: body.issuer,
    rubric: body.rubric ?? rubricOf(decisionDate),
    validFrom,
    validUntil: dayOrNull(body.validUntil) ?? lastDayOfValidity(validFrom),
    checkedOn: dayOrNull(body.checkedOn),
    sourceUrl: body.sourceUrl ?? null,
  };
  const wrong = wrongDays(certificate, today);
  if (wrong !== undefined) return wrong;
  const same = entry.certificates.some(
    (one) =>
      one.decisionNo === certificate.decisionNo &&
      one.decisionDate === decisionDate &&
      one.issuer === certificate.issuer,
  );
  if (same) {
    return refuse(
      "already_recorded",
      409,
      "Giấy chứng nhận theo quyết định này đã có trong sổ",
      "The certificate of this decision is already in the register",
    );
  }
  const running = entry.certificates.filter((one) => runsWithin(one, validFrom, certificate.validUntil));
  const other = running.find((one) => one.id !== body.supersedes);
  if (other !== undefined) {
    return refuse(
      "another_certificate_runs",
      409,
      `Giấy chứng nhận ${other.decisionNo ?? other.id} còn hiệu lực; hãy nêu nó ở trường supersedes hoặc thu hồi trước`,
      `Certificate ${other.decisionNo ?? other.id} still runs; name it in supersedes, or end it first`,
      [{ path: "supersedes", vi: other.id, en: other.id }],
    );
  }
  if (body.supersedes === null || body.supersedes === undefined) return { ok: true, certificate, event: null };
  const replaced = actOn(entry, body.supersedes, "supersede");
  if (!("id" in replaced)) return replaced;
  const outside = outsideValidity(replaced, validFrom);
  if (outside !== undefined) return { ...outside, details: [{ path: "supersedes", vi: outside.vi, en: outside.en }] };
  const reason = `Được thay bằng quyết định ${certificate.decisionNo}`;
  return {
    ok: true,
    certificate,
    event: event(replaced.id, "superseded", validFrom, { reason }, { supersededBy: "recorded" }),
  };
}
