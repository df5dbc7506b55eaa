import {
  APPLICANT_FORM_NAMES,
  type ApplicantForm,
  type ApplicationDocument,
  type ApplicationMove,
  type ApplicationState,
  type ApplicationsQuery,
  type OfficeApplication,
  type OfficeApplications,
  type SellerApplication,
} from "@cho-ocop/contracts";
import { refuse } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { checklistOf } from "./checklist.js";
import { type ApplicationMover, MOVE_NAMES, movesFrom, STATE_NAMES } from "./moves.js";

export const NO_APPLICATION = refuse("not_found", 404, "Không có hồ sơ này", "There is no such application");

interface StoredMove {
  readonly move: ApplicationMove;
  readonly movedAt: string;
  readonly reason: string | null;
  readonly by: ApplicationMover;
}

/** An application as it is stored, with its producer and documents. */
interface StoredApplication {
  readonly id: string;
  readonly number: string;
  readonly producer: { readonly handle: string; readonly name: string };
  readonly legalForm: ApplicantForm;
  readonly taxCode: string | null;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly state: ApplicationState;
  readonly documents: readonly ApplicationDocument[];
  readonly history: readonly StoredMove[];
  readonly member: string;
  readonly taken: boolean;
  readonly rivals: number;
}

const NUMBER = `'HS-' || lpad(a.number::text, 6, '0')`;
const PRODUCER = `coalesce((select json_build_object('handle', home.handle, 'name', home.name)
    from ocop_producer_home home where home.producer_id = a.producer_id), '{"handle": "", "name": ""}')`;

const STATEMENT = `
select a.id, ${NUMBER} as number, ${PRODUCER} as producer, a.legal_form as "legalForm", a.tax_code as "taxCode",
  a.contact, a.phone, m.email, a.state,
  coalesce((select json_agg(json_build_object('id', d.id, 'item', d.item, 'name', d.name, 'type', d.type, 'bytes', d.bytes,
    'uploadedAt', d.uploaded_at) order by d.uploaded_at, d.id) from marketplace_document d where d.application_id = a.id), '[]') as documents,
  (select json_agg(json_build_object('move', x.move, 'movedAt', x.moved_at, 'reason', x.reason,
    'by', case x.actor_type when 'seller' then 'applicant' else 'operator' end) order by x.id)
    from marketplace_application_move x where x.application_id = a.id) as history, a.member_id as member,
  exists (select 1 from marketplace_seller s where s.producer_id = a.producer_id) as taken,
  (select count(*)::int from marketplace_application o where o.producer_id = a.producer_id and o.id <> a.id
    and o.state in ('applied', 'needs_more')) as rivals
from marketplace_application a
join marketplace_member m on m.id = a.member_id`;

const namedMove = (move: ApplicationMove) => ({ move, name: MOVE_NAMES[move] });

function toTell(
  { member: _member, taken: _taken, rivals: _rivals, documents, history, ...stored }: StoredApplication,
  by: ApplicationMover,
) {
  return {
    ...stored,
    legalFormName: APPLICANT_FORM_NAMES[stored.legalForm],
    stateName: STATE_NAMES[stored.state],
    checklist: checklistOf(stored.legalForm).map(({ item, name, hint, article, needs, upload }) => ({
      item,
      name,
      hint,
      article,
      needed: needs,
      upload,
      documents: documents.filter((document) => document.item === item),
    })),
    moves: movesFrom(stored.state, by).map(namedMove),
    history: history.map(({ move, ...rest }) => ({ ...namedMove(move), ...rest })),
  };
}

async function stored(knex: Knex, rest: string, values: readonly Knex.Value[]): Promise<StoredApplication[]> {
  return (await knex.raw<{ rows: StoredApplication[] }>(`${STATEMENT} ${rest}`, [...values])).rows;
}

/** The applications of a member, the newest first. */
export async function applicationsOf(knex: Knex, memberId: string): Promise<SellerApplication[]> {
  const found = await stored(knex, "where a.member_id = ? order by a.number desc limit 20", [memberId]);
  return found.map((one) => toTell(one, "applicant"));
}

/** An application of a member; undefined when it is not the member's. */
export async function ownApplication(
  knex: Knex,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<SellerApplication | undefined> {
  const [one] = await stored(knex, "where a.id = ? and a.member_id = ?", [id, memberId]);
  return one && toTell(one, "applicant");
}

/** An application, for operators; undefined when there is none. */
export async function officeApplication(knex: Knex, id: string): Promise<OfficeApplication | undefined> {
  const [one] = await stored(knex, "where a.id = ?", [id]);
  if (one === undefined) return undefined;
  const { member, taken, rivals } = one;
  return { ...toTell(one, "operator"), member, taken, rivals };
}

/** A page of all applications, the newest first. */
export async function officeApplications(
  knex: Knex,
  { state, before, limit }: ApplicationsQuery,
): Promise<OfficeApplications> {
  type Row = Pick<StoredApplication, "id" | "number" | "producer" | "legalForm" | "contact" | "state">;
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select a.id, ${NUMBER} as number, ${PRODUCER} as producer, a.legal_form as "legalForm", a.contact, a.state
     from marketplace_application a
     where (?::text is null or a.state = ?) and (?::text is null or a.number < (
       select o.number from marketplace_application o where o.id = ?)) order by a.number desc limit ?`,
    [state ?? null, state ?? null, before ?? null, before ?? null, limit + 1] as Knex.Value[],
  );
  const applications = rows.slice(0, limit).map(({ legalForm, ...one }) => ({
    ...one,
    legalFormName: APPLICANT_FORM_NAMES[legalForm],
    stateName: STATE_NAMES[one.state],
  }));
  return { applications, next: rows.length > limit ? (applications.at(-1)?.id ?? null) : null };
}
