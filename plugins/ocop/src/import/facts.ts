import type { LegalForm } from "@cho-ocop/contracts";
import type { CalendarDay, CertificateEventKind, Claim, Stars } from "@cho-ocop/ocop-rules";

/** A producer as an import knows it. */
export interface ProducerFacts {
  readonly key: string;
  readonly name: string;
  readonly legalForm: LegalForm;
}

/** Where a product comes from, resolved into codes. */
export interface OriginFacts {
  readonly provinceCode: string;
  readonly provinceBeforeCode: string | null;
  readonly districtBefore: string | null;
  readonly communeBefore: string | null;
  readonly communeCode: string | null;
}

/** An event of a certificate as an import knows it. */
export interface EventFacts {
  readonly kind: CertificateEventKind;
  readonly effectiveOn: CalendarDay;
  readonly precision: "day" | "no_later_than";
  readonly until: CalendarDay | null;
  readonly decisionNo: string | null;
  readonly reason: string | null;
}

/** The facts of a certificate, with the days that the law adds. */
export interface CertificateFields {
  readonly stars: Stars | null;
  readonly certificateNo: string | null;
  readonly decisionNo: string | null;
  readonly decisionDate: CalendarDay | null;
  readonly issuer: string | null;
  readonly rubric: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly recognisedYear: number | null;
  readonly checkedOn: CalendarDay | null;
  readonly sourceUrl: string | null;
}
export interface CheckedCertificate extends CertificateFields {
  readonly events: readonly EventFacts[];
}

/** The fields of an entry itself. */
export interface EntryFields extends OriginFacts {
  readonly name: string;
  readonly claim: Claim;
  readonly proposedFiveStar: boolean;
  readonly producerKey: string | null;
  readonly group: string;
  readonly groupInferred: boolean;
  readonly productSet: number | null;
  readonly packaging: string | null;
  readonly notes: string | null;
  readonly confidence: "high" | "medium" | "low";
  readonly nameBackTranslated: boolean;
  readonly sourceConflict: boolean;
  readonly supersededByKey: string | null;
  readonly demonstration: boolean;
  readonly sources: readonly { readonly url: string; readonly title: string | null }[];
}

/** An entry of a file that passed all checks which need nothing but the entry itself. */
export interface CheckedEntry {
  readonly line: number;
  readonly key: string;
  readonly fields: EntryFields;
  readonly producer: ProducerFacts | null;
  readonly certificates: readonly CheckedCertificate[];
}
