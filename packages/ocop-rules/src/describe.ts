import { type CalendarDay, daysBetween } from "./calendar-day.js";
import type { CertificateStatus, Deadline, Status } from "./certificate-status.js";
import type { Claim } from "./entry-status.js";

/** A text for people in both languages of the house. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** A day as people in Vietnam write it: 05/08/2029. */
export const dayForPeople = (day: CalendarDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** The name of each status. */
export const STATUS_NAMES: Record<Status, BothLanguages> = {
  not_yet_valid: { vi: "Chưa có hiệu lực", en: "Not yet valid" },
  valid: { vi: "Còn hạn", en: "Valid" },
  expiring: { vi: "Sắp hết hạn", en: "Expiring" },
  transitional: { vi: "Kéo dài chuyển tiếp", en: "In transition" },
  expired: { vi: "Hết hạn", en: "Expired" },
  revoked: { vi: "Đã bị thu hồi", en: "Revoked" },
  superseded: { vi: "Đã được thay thế", en: "Superseded" },
  unverified: { vi: "Chưa kiểm chứng", en: "Unverified" },
};

/** Why an entry without any certificate shows no star. */
export function describeClaim(claim: Claim): BothLanguages {
  switch (claim) {
    case "council_rated":
      return {
        vi: "Mới được hội đồng chấm điểm; chưa thấy quyết định công nhận",
        en: "Rated by a council only; no decision of recognition was seen",
      };
    case "proposed_five_star":
      return {
        vi: "Mới được đề nghị xét 5 sao (tiềm năng 5 sao), chưa phải 5 sao",
        en: "Proposed for five stars only, which is not five stars",
      };
    case "recognised":
      return {
        vi: "Được nêu là sản phẩm OCOP; chưa có giấy chứng nhận nào trong sổ",
        en: "Named as an OCOP product; the register holds no certificate of it",
      };
  }
}

/** One sentence that says what a certificate is on the day that was asked about, and why, with the dates that matter. */
export function describeStatus(status: CertificateStatus): BothLanguages {
  const until = status.validUntil === null ? "" : dayForPeople(status.validUntil);
  switch (status.status) {
    case "not_yet_valid": {
      const from = status.validFrom === null ? "" : dayForPeople(status.validFrom);
      return { vi: `Có hiệu lực từ ${from}`, en: `Valid from ${from}` };
    }
    case "valid":
      return { vi: `Còn hạn đến ${until}`, en: `Valid until ${until}` };
    case "expiring": {
      const days = status.validUntil === null ? 0 : daysBetween(status.on, status.validUntil);
      return { vi: `Còn hạn đến ${until} (còn ${days} ngày)`, en: `Valid until ${until} (${days} days left)` };
    }
    case "transitional": {
      const end = status.extendedUntil === null ? "" : dayForPeople(status.extendedUntil);
      return {
        vi: `Hết hạn sau ngày ${until}, đang được kéo dài chuyển tiếp đến ${end} để chờ kết quả đánh giá lại`,
        en: `Expired after ${until}, in transition until ${end} while its re-evaluation is decided`,
      };
    }
    case "expired":
      if (until !== "") {
        return {
          vi: `Đã hết hạn sau ngày ${until}; không còn được gắn sao`,
          en: `Expired after ${until}; stars may no longer be shown`,
        };
      }
      return {
        vi: "Đã hết hạn theo nguồn đối chiếu; không còn được gắn sao",
        en: "Expired according to the source; stars may no longer be shown",
      };
    case "revoked": {
      const { vi, en } = eventDay(status);
      return { vi: `Đã bị thu hồi ${vi}; không còn được gắn sao`, en: `Revoked ${en}; stars may no longer be shown` };
    }
    case "superseded": {
      const { vi, en } = eventDay(status);
      return { vi: `Đã được thay bằng giấy chứng nhận khác ${vi}`, en: `Replaced by another certificate ${en}` };
    }
    case "unverified":
      if (status.validFrom !== null) {
        const from = dayForPeople(status.validFrom);
        return {
          vi: `Công nhận ngày ${from}, chưa kiểm chứng thời hạn`,
          en: `Recognised on ${from}, validity not verified`,
        };
      }
      if (status.recognisedYear !== null) {
        return {
          vi: `Công nhận năm ${status.recognisedYear}, chưa kiểm chứng việc gia hạn`,
          en: `Recognised in ${status.recognisedYear}, renewal not verified`,
        };
      }
      return { vi: "Chưa rõ ngày công nhận, chưa kiểm chứng", en: "Day of recognition not known, not verified" };
  }
}

/** The day of the event behind a status, honest about how well it is known. */
function eventDay({ event }: CertificateStatus): BothLanguages {
  if (event === null) return { vi: "", en: "" };
  const day = dayForPeople(event.effectiveOn);
  return event.precision === "day"
    ? { vi: `từ ${day}`, en: `from ${day}` }
    : { vi: `(chậm nhất ${day})`, en: `(by ${day} at the latest)` };
}

/** What the next deadline asks of the holder. */
export function describeDeadline(deadline: Deadline): BothLanguages {
  const day = dayForPeople(deadline.on);
  switch (deadline.kind) {
    case "becomes_valid":
      return { vi: `Có hiệu lực từ ${day}`, en: `Becomes valid on ${day}` };
    case "filing_opens":
      return { vi: `Được nộp hồ sơ đánh giá lại từ ${day}`, en: `Re-evaluation may be filed from ${day}` };
    case "filing_closes":
      return { vi: `Hạn cuối nộp hồ sơ đánh giá lại: ${day}`, en: `Last day to file for re-evaluation: ${day}` };
    case "expires":
      return { vi: `Hết hạn sau ngày ${day}`, en: `Expires after ${day}` };
    case "extension_ends":
      return { vi: `Thời gian chuyển tiếp kết thúc sau ngày ${day}`, en: `The transition ends after ${day}` };
  }
}
