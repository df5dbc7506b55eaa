import {
  DOCUMENT_TYPES,
  type DocumentItem,
  type DocumentType,
  MOST_DOCUMENT_BYTES,
  MOST_DOCUMENTS,
} from "@cho-ocop/contracts";
import { inOneTransaction, type Refusal, RefusalError, refuse } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { OPEN_STATES } from "./moves.js";
import { NO_APPLICATION } from "./read.js";

export const TOO_LARGE = refuse(
  "document_too_large",
  413,
  `Tệp lớn quá ${MOST_DOCUMENT_BYTES / 1024 / 1024} MB`,
  `The file is larger than ${MOST_DOCUMENT_BYTES / 1024 / 1024} MB`,
);
export const NO_FILE = refuse("document_missing", 400, "Xin chọn một tệp", "Please choose a file");
const WRONG_TYPE = refuse(
  "document_type",
  415,
  "Chỉ nhận PDF hoặc ảnh JPEG, PNG, WebP",
  "Only PDF, or JPEG, PNG and WebP pictures are taken",
);
const TOO_MANY = refuse(
  "too_many_documents",
  422,
  `Một hồ sơ có nhiều nhất ${MOST_DOCUMENTS} tệp; xin bỏ bớt tệp cũ`,
  `An application takes ${MOST_DOCUMENTS} files at most; please remove old ones`,
);
const NOT_OPEN = refuse(
  "application_not_open",
  409,
  "Hồ sơ này không nhận thêm giấy tờ nữa",
  "This application takes no more documents",
);
export const NO_DOCUMENT = refuse("not_found", 404, "Không có giấy tờ này", "There is no such document");

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

/** A file as it came. */
export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A document with its content. */
export interface StoredFile {
  readonly name: string;
  readonly type: DocumentType;
  readonly content: Buffer;
}

/** Enough to tell what a file is. No more is looked at: what is packed inside could be made to unpack without end. */
const TELLING_BYTES = 4100;

/** Which of the kinds that are taken a file is, by its first bytes and whatever it is called; undefined for any other. */
export async function typeOf(content: Buffer): Promise<DocumentType | undefined> {
  const { fileTypeFromBuffer } = await import("file-type");
  const mime = (await fileTypeFromBuffer(content.subarray(0, TELLING_BYTES)))?.mime;
  return DOCUMENT_TYPES.find((type) => type === mime);
}

const LONGEST_NAME = 120;

/** The name of a file as it is kept: without folders, control characters and what changes the direction of writing. */
export function keptName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}"]/gu, "").trim();
  return Array.from(plain).slice(-LONGEST_NAME).join("") || "tep";
}

/** Keeps a document of a member's own application. Throws why it is not taken. */
export async function addDocument(
  container: MedusaContainer,
  { applicationId, memberId, item }: { applicationId: string; memberId: string; item: DocumentItem },
  { name, content }: SentFile,
): Promise<void> {
  if (content.length === 0) no(NO_FILE);
  const type = (await typeOf(content)) ?? no(WRONG_TYPE);
  await inOneTransaction(container, async (tx) => {
    // The lock also makes two uploads at once count each other.
    const [held] = await tx.raw<{ state: string }>(
      "select state from marketplace_application where id = ? and member_id = ? for update",
      [applicationId, memberId],
    );
    if (held === undefined) return no(NO_APPLICATION);
    if (!OPEN_STATES.some((state) => state === held.state)) no(NOT_OPEN);
    const [counted] = await tx.raw<{ count: number }>(
      "select count(*)::int as count from marketplace_document where application_id = ?",
      [applicationId],
    );
    if ((counted?.count ?? 0) >= MOST_DOCUMENTS) no(TOO_MANY);
    const id = generateEntityId(undefined, "sdoc");
    await tx.knex("marketplace_document").insert({
      id,
      application_id: applicationId,
      item,
      name: keptName(name),
      type,
      bytes: content.length,
    });
    await tx.knex("marketplace_document_content").insert({ document_id: id, content });
  });
}

/** Takes a document out of a member's own application while that is open. */
export async function removeDocument(
  knex: Knex,
  { applicationId, documentId, memberId }: { applicationId: string; documentId: string; memberId: string },
): Promise<void> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `delete from marketplace_document d using marketplace_application a
     where d.id = ? and a.id = d.application_id and a.id = ? and a.member_id = ? and a.state = any(?) returning 1`,
    [documentId, applicationId, memberId, OPEN_STATES as string[]],
  );
  if (rows.length === 0) no(NO_DOCUMENT);
}

/**
 * A document with its content, for operators (`memberId` null), for who applied, and for owners of the seller that came of the application.
 * Undefined for everybody else.
 */
export async function storedFile(
  knex: Knex,
  { applicationId, documentId, memberId }: { applicationId: string; documentId: string; memberId: string | null },
): Promise<StoredFile | undefined> {
  const { rows } = await knex.raw<{ rows: StoredFile[] }>(
    `select d.name, d.type, c.content from marketplace_document d
     join marketplace_document_content c on c.document_id = d.id
     join marketplace_application a on a.id = d.application_id
     where d.id = :documentId and a.id = :applicationId and (:memberId::text is null or a.member_id = :memberId or exists (
       select 1 from marketplace_membership ms where ms.seller_id = a.seller_id and ms.member_id = :memberId and ms.role = 'owner'))`,
    { applicationId, documentId, memberId } as unknown as Knex.ValueDict,
  );
  return rows[0];
}
