/** @file Entries of a test's own in the register of the open house, so that no test depends on what else is in it. */
import { randomBytes } from "node:crypto";
import { asciiHandle, foldVietnamese } from "@cho-ocop/vietnam";
import { type Knex, knex as knexOf } from "@medusajs/framework/mikro-orm/knex";
import { backendUrl, databaseUrl } from "../../../../tests/house/client.js";
import { rewritePeriods } from "../../src/register/periods.js";

/** A mark that no other test has, in letters only. */
export const mark = (): string =>
  randomBytes(6)
    .toString("hex")
    .replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "");

export interface OwnEntry {
  name: string;
  group?: string;
  set?: number | null;
  province?: string;
  provinceBefore?: string | null;
  claim?: string;
  demonstration?: boolean;
  certificates?: OwnCertificate[];
}
export interface OwnCertificate {
  stars?: number | null;
  decisionNo?: string;
  certificateNo?: string;
  validFrom?: string | null;
  validUntil?: string | null;
  recognisedYear?: number | null;
  events?: { kind: string; effectiveOn: string; until?: string; precision?: string; decisionNo?: string }[];
}
export interface Added {
  id: string;
  handle: string;
  certificateIds: string[];
}

/** Runs work on a pool of its own. */
export async function withDatabase<Result>(work: (knex: Knex) => Promise<Result>): Promise<Result> {
  const knex = knexOf({ client: "pg", connection: databaseUrl(), pool: { min: 0, max: 2 } });
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
  }
}

/** Adds a producer; returns its id and handle. */
export async function addProducer(name: string): Promise<{ id: string; handle: string }> {
  const [id, handle] = [`prdr_${mark()}`, asciiHandle(`${name} ${mark()}`)];
  await withDatabase((knex) =>
    knex.raw(
      "insert into ocop_producer (id, handle, name, name_folded, legal_form, province_code) values (?, ?, ?, ?, 'cooperative', '24')",
      [id, handle, name, foldVietnamese(name)],
    ),
  );
  return { id, handle };
}

/** Adds entries with their certificates, the way an import does; in the order given. */
export async function addEntries(producerId: string | null, entries: OwnEntry[]): Promise<Added[]> {
  return withDatabase((knex) =>
    knex.transaction(async (trx) => {
      const added: Added[] = [];
      for (const entry of entries) {
        const [id, handle] = [`rp_${mark()}`, asciiHandle(`${entry.name} ${mark()}`)];
        await trx.raw(
          `insert into ocop_recognised_product (id, handle, name, name_folded, producer_id, claim, group_code, product_set,
             province_code, province_before_code, demonstration) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            id,
            handle,
            entry.name,
            foldVietnamese(entry.name),
            producerId,
            entry.claim ?? "recognised",
            entry.group ?? "I",
            entry.set ?? null,
            entry.province ?? "24",
            entry.provinceBefore ?? null,
            entry.demonstration ?? false,
          ],
        );
        const certificateIds: string[] = [];
        for (const certificate of entry.certificates ?? []) {
          certificateIds.push(await addCertificate(trx, id, certificate));
        }
        added.push({ id, handle, certificateIds });
      }
      await rewritePeriods(
        trx,
        added.map(({ id }) => id),
      );
      return added;
    }),
  );
}

/** Gives an entry another certificate, as an officer does: its periods follow. Returns the certificate's id. */
export const certify = (entryId: string, certificate: OwnCertificate): Promise<string> =>
  withDatabase((knex) =>
    knex.transaction(async (trx) => {
      const id = await addCertificate(trx, entryId, certificate);
      await rewritePeriods(trx, [entryId]);
      return id;
    }),
  );

async function addCertificate(trx: Knex.Transaction, entryId: string, certificate: OwnCertificate): Promise<string> {
  const id = `cert_${mark()}`;
  await trx.raw(
    `insert into ocop_certificate (id, recognised_product_id, stars, decision_no, decision_date, issuer, valid_from, valid_until,
       recognised_year, certificate_no) values (?, ?, ?, ?, ?::date, 'UBND tỉnh', ?::date, ?::date, ?, ?)`,
    [
      id,
      entryId,
      certificate.stars === undefined ? 4 : certificate.stars,
      certificate.decisionNo ?? `${id}/QĐ-UBND`,
      certificate.validFrom ?? null,
      certificate.validFrom ?? null,
      certificate.validUntil ?? null,
      certificate.recognisedYear ?? null,
      certificate.certificateNo ?? null,
    ],
  );
  for (const event of certificate.events ?? []) {
    await trx.raw(
      `insert into ocop_certificate_event (id, certificate_id, kind, effective_on, until, precision, decision_no)
       values (?, ?, ?, ?::date, ?::date, ?, ?)`,
      [
        `cev_${mark()}`,
        id,
        event.kind,
        event.effectiveOn,
        event.until ?? null,
        event.precision ?? "day",
        event.decisionNo ?? null,
      ],
    );
  }
  return id;
}

/** What an address of the backend answers: its status and its JSON. */
export async function read(path: string): Promise<{ status: number; body: unknown; headers: Headers }> {
  const answer = await fetch(backendUrl(path));
  return { status: answer.status, body: await answer.json(), headers: answer.headers };
}
