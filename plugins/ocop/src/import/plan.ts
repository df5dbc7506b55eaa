import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { CertificateFields, CheckedCertificate, CheckedEntry, EventFacts, ProducerFacts } from "./facts.js";
import { type FieldProblem, type Problem, problem } from "./problem.js";
import type { Recorded, RecordedCertificate, RecordedEntry, RecordedProducer } from "./recorded.js";

/** One field that differs: as the register has it and as the file has it. */
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What is to be done with one certificate of a file. */
export interface CertificatePlan {
  /** Of the recorded certificate; null where a new one is written. */
  readonly id: string | null;
  /** The fields to write; null where nothing of the certificate itself changes. */
  readonly fields: CertificateFields | null;
  readonly newEvents: readonly EventFacts[];
}

/** What is to be done with one entry of a file. */
export interface EntryPlan {
  readonly entry: CheckedEntry;
  readonly action: "new" | "changed" | "unchanged";
  /** Of the recorded entry; null where a new one is written. */
  readonly id: string | null;
  /** Whether a field of the entry itself changes. */
  readonly fieldsChange: boolean;
  readonly certificates: readonly CertificatePlan[];
  readonly changes: readonly Change[];
}

export interface ProducerPlan {
  readonly producer: ProducerFacts;
  /** The entry that names it first: it says where a new producer is. */
  readonly entry: CheckedEntry;
  readonly id: string | null;
  readonly changes: readonly Change[];
}

/** What an import would do. Entries stand in the order in which they can be written: what replaces another comes before it. */
export interface ImportPlan {
  readonly entries: readonly EntryPlan[];
  readonly producers: readonly ProducerPlan[];
  readonly refused: readonly Problem[];
}

const same = (left: unknown, right: unknown): boolean =>
  left === right ||
  (Array.isArray(left) &&
    Array.isArray(right) &&
    left.length === right.length &&
    left.every((one, index) => same(one, right[index]))) ||
  (typeof left === "object" &&
    typeof right === "object" &&
    left !== null &&
    right !== null &&
    !Array.isArray(left) &&
    [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) =>
      same(Reflect.get(left, name), Reflect.get(right, name)),
    ));

function differences<T extends object>(recorded: T, wanted: T, path = ""): Change[] {
  return (Object.keys(wanted) as (keyof T & string)[])
    .filter((field) => !same(recorded[field], wanted[field]))
    .map((field) => ({ field: path + field, from: recorded[field], to: wanted[field] }));
}

/** How surely a certificate of a file is a recorded one; 0: it is another. */
function likeness(file: CertificateFields, recorded: CertificateFields): number {
  const dayOf = (one: CertificateFields): CalendarDay | null => one.validFrom ?? one.decisionDate;
  const [day, recordedDay] = [dayOf(file), dayOf(recorded)];
  if (file.decisionNo !== null && recorded.decisionNo !== null) {
    if (file.decisionNo !== recorded.decisionNo) return 0;
    // Numbers begin anew each year: the same number of another day is another decision.
    if (day !== null && recordedDay !== null && day !== recordedDay) return 0;
    if (
      file.recognisedYear !== null &&
      recorded.recognisedYear !== null &&
      file.recognisedYear !== recorded.recognisedYear
    )
      return 0;
    return 4;
  }
  if (day !== null && recordedDay !== null) return day === recordedDay ? 3 : 0;
  const [year, recordedYear] = [file, recorded].map(
    (one) => one.recognisedYear ?? Number(dayOf(one)?.slice(0, 4) ?? 0),
  );
  if (year !== undefined && recordedYear !== undefined && year > 0 && recordedYear > 0) {
    if (day === null && recordedDay === null) return year === recordedYear ? 2 : 0;
    // One side knows only the year of the batch; the decision may be of the next January.
    const [exact, batch] = day === null ? [recordedYear, year] : [year, recordedYear];
    return exact === batch || exact === batch + 1 ? 1 : 0;
  }
  return year === 0 && recordedYear === 0 ? 1 : 0;
}

/** By what the register's table tells the certificates of one entry apart. */
const tableKey = ({
  decisionNo,
  decisionDate,
  issuer,
  recognisedYear,
  validFrom,
  validUntil,
  stars,
}: CertificateFields): string =>
  JSON.stringify(
    decisionNo === null ? [recognisedYear, validFrom, validUntil, stars] : [decisionNo, decisionDate, issuer],
  );

/** Pairs the certificates of a file with the recorded ones, the surest first, each at most once. */
function pairUp(
  wanted: readonly CheckedCertificate[],
  recorded: readonly RecordedCertificate[],
): ReadonlyMap<number, RecordedCertificate> {
  // What is recorded exactly so comes first: then a file that was imported finds everything again.
  const scoreOf = ({ events: _events, ...fields }: CheckedCertificate, known: CertificateFields): number =>
    differences(known, fields).length === 0 ? 9 : likeness(fields, known);
  const candidates = wanted
    .flatMap((file, index) => recorded.map((one) => ({ index, one, score: scoreOf(file, one.fields) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<number, RecordedCertificate>();
  const taken = new Set<string>();
  for (const { index, one } of candidates) {
    if (pairs.has(index) || taken.has(one.id)) continue;
    pairs.set(index, one);
    taken.add(one.id);
  }
  return pairs;
}

/** The day on which a recorded certificate was revoked, as far as that stands; null where it was not. */
function revokedOn({ events }: RecordedCertificate): CalendarDay | null {
  const annulled = new Set(events.map((event) => event.annuls));
  const days = events
    .filter((event) => event.kind === "revoked" && !annulled.has(event.id))
    .map((event) => event.effectiveOn);
  return days.sort()[0] ?? null;
}

const CHECK_FIELDS: readonly string[] = ["checkedOn", "sourceUrl"];

/** Plans what becomes of the certificates of an entry that is recorded already. */
function planCertificates(
  entry: CheckedEntry,
  recorded: RecordedEntry,
): { certificates: CertificatePlan[]; changes: Change[]; problems: FieldProblem[] } {
  const certificates: CertificatePlan[] = [];
  const changes: Change[] = [];
  const problems: FieldProblem[] = [];
  const pairs = pairUp(entry.certificates, recorded.certificates);
  for (const [index, { events, ...fields }] of entry.certificates.entries()) {
    const path = `certificates.${index}`;
    const known = pairs.get(index);
    if (known === undefined) {
      const revoked = recorded.certificates.map(revokedOn).filter((day) => day !== null);
      const from = fields.validFrom;
      // A revoked product must not come back by another spelling of its old decision.
      if (from !== null && revoked.some((day) => from <= day)) {
        const vi = "Mục này đã bị thu hồi sau ngày đó; chỉ nhận giấy chứng nhận cấp sau khi thu hồi";
        const en = "This entry was revoked after that day; only a certificate given after the revocation is taken";
        problems.push(problem(`${path}.validFrom`, vi, en));
        continue;
      }
      certificates.push({ id: null, fields, newEvents: events });
      changes.push({ field: path, from: null, to: fields.decisionNo ?? fields.validFrom ?? fields.recognisedYear });
      continue;
    }
    const differing = differences(known.fields, fields, `${path}.`);
    const officer = known.byOfficer || known.events.some((event) => event.byOfficer);
    const contradicted = differing.filter(
      ({ field, to }) => to !== null && !CHECK_FIELDS.includes(field.slice(path.length + 1)),
    );
    if (officer && contradicted.length > 0) {
      const vi = "Cán bộ đã ghi giấy chứng nhận này hoặc sự kiện của nó; sửa trong trang quản trị, không sửa bằng tệp";
      const en = "An officer recorded this certificate or an event of it; correct it in the admin pages, not by a file";
      problems.push(...contradicted.map(({ field }) => problem(field, vi, en)));
      continue;
    }
    const newEvents = events.filter(
      (event) =>
        !known.events.some(
          (one) =>
            one.kind === event.kind &&
            one.effectiveOn === event.effectiveOn &&
            one.precision === event.precision &&
            one.until === event.until,
        ),
    );
    const edits = officer ? [] : differing;
    certificates.push({ id: known.id, fields: edits.length > 0 ? fields : null, newEvents });
    changes.push(
      ...edits,
      ...newEvents.map(({ kind, effectiveOn }) => ({
        field: `${path}.events`,
        from: null,
        to: `${kind} ${effectiveOn}`,
      })),
    );
  }
  const corrected = new Set(certificates.map(({ id, fields }) => (fields === null ? null : id)));
  const kept = recorded.certificates.filter(({ id }) => !corrected.has(id)).map((one) => tableKey(one.fields));
  const taken = new Set(kept);
  for (const [index, { fields }] of certificates.entries()) {
    if (fields === null) continue;
    if (taken.has(tableKey(fields))) {
      const vi = "Trùng số quyết định với giấy chứng nhận khác đã ghi; ghi ngày quyết định để phân biệt";
      const en =
        "Another recorded certificate has this decision number; give the day of the decision to tell them apart";
      problems.push(problem(`certificates.${index}`, vi, en));
    }
    taken.add(tableKey(fields));
  }
  return { certificates, changes, problems };
}

/** Says what is wrong with an entry's producer beside what the register or an earlier line says of the same producer. */
function producerProblem(
  entry: CheckedEntry,
  first: CheckedEntry | undefined,
  recorded: RecordedProducer | undefined,
): FieldProblem | undefined {
  if (entry.producer === null) return undefined;
  const mixed = problem(
    "producer",
    "Chủ thể thật và chủ thể minh họa không được lẫn nhau",
    "Real and demonstration producers must not be mixed",
  );
  if (recorded !== undefined && recorded.demonstration !== entry.fields.demonstration) return mixed;
  if (first?.producer == null) return undefined;
  if (first.fields.demonstration !== entry.fields.demonstration) return mixed;
  const [change] = differences(first.producer, entry.producer, "producer.");
  if (change === undefined) return undefined;
  return problem(
    change.field,
    `Khác với dòng ${first.line} cho cùng một chủ thể`,
    `Differs from line ${first.line} for the same producer`,
  );
}

/** Orders entries so that what replaces another comes before it; what waits for itself in a circle is left over. */
function inOrder(entries: readonly CheckedEntry[]): { ordered: CheckedEntry[]; circle: CheckedEntry[] } {
  const waiting = new Map(entries.map((entry) => [entry.key, entry]));
  const ordered: CheckedEntry[] = [];
  for (let before = -1; before !== ordered.length; ) {
    before = ordered.length;
    for (const entry of [...waiting.values()]) {
      const { supersededByKey } = entry.fields;
      if (supersededByKey !== null && waiting.has(supersededByKey)) continue;
      waiting.delete(entry.key);
      ordered.push(entry);
    }
  }
  return { ordered, circle: [...waiting.values()] };
}

/**
 * Compares checked entries with what the register holds and says what an import would do: pure, so that the report and the writing cannot differ.
 * Nothing is ever removed; a certificate that an officer touched is never edited; an event is never written twice.
 */
export function planImport(entries: readonly CheckedEntry[], recorded: Recorded): ImportPlan {
  const refused: Problem[] = [];
  const refuse = (entry: CheckedEntry, problems: readonly FieldProblem[]): void => {
    refused.push(...problems.map((one) => ({ line: entry.line, key: entry.key, ...one })));
  };
  const planned = new Map<string, EntryPlan>();
  const firstOfProducer = new Map<string, CheckedEntry>();
  const { ordered, circle } = inOrder(entries);
  for (const entry of circle)
    refuse(entry, [problem("supersededByKey", "Thay thế vòng tròn", "Replacements go in a circle")]);
  for (const entry of ordered) {
    const { supersededByKey } = entry.fields;
    const known = recorded.entries.get(entry.key);
    const problems: FieldProblem[] = [];
    if (supersededByKey !== null && !planned.has(supersededByKey) && !recorded.entries.has(supersededByKey)) {
      const vi = "Không có mục thay thế này trong sổ, cũng không có (hoặc bị từ chối) trong tệp";
      problems.push(
        problem("supersededByKey", vi, "The replacing entry is not in the register, and not in the file or refused"),
      );
    }
    if (known !== undefined && known.fields.demonstration !== entry.fields.demonstration) {
      const vi = "Mục thật không thể thành mục minh họa, và ngược lại";
      problems.push(
        problem("demonstration", vi, "A real entry cannot become a demonstration one, nor the other way round"),
      );
    }
    const first = entry.producer === null ? undefined : firstOfProducer.get(entry.producer.key);
    const mixed = producerProblem(entry, first, recorded.producers.get(entry.producer?.key ?? ""));
    if (mixed !== undefined) problems.push(mixed);
    const certificates = known === undefined ? undefined : planCertificates(entry, known);
    problems.push(...(certificates?.problems ?? []));
    if (problems.length > 0) {
      refuse(entry, problems);
      continue;
    }
    if (entry.producer !== null && first === undefined) firstOfProducer.set(entry.producer.key, entry);
    if (known === undefined || certificates === undefined) {
      const all = entry.certificates.map(({ events, ...fields }) => ({ id: null, fields, newEvents: events }));
      planned.set(entry.key, { entry, action: "new", id: null, fieldsChange: true, certificates: all, changes: [] });
      continue;
    }
    const own = differences(known.fields, entry.fields);
    const changes = [...own, ...certificates.changes];
    planned.set(entry.key, {
      entry,
      action: changes.length > 0 ? "changed" : "unchanged",
      id: known.id,
      fieldsChange: own.length > 0,
      certificates: certificates.certificates,
      changes,
    });
  }
  const producers = [...firstOfProducer].flatMap(([key, entry]): ProducerPlan[] => {
    if (entry.producer === null) return [];
    const known = recorded.producers.get(key);
    const { name, legalForm } = entry.producer;
    const changes =
      known === undefined
        ? []
        : differences({ name: known.name, legalForm: known.legalForm }, { name, legalForm }, "producer.");
    return known === undefined || changes.length > 0
      ? [{ producer: entry.producer, entry, id: known?.id ?? null, changes }]
      : [];
  });
  return { entries: [...planned.values()], producers, refused };
}
