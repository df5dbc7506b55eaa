import { createHash } from "node:crypto";
import { type ListingPhoto, MOST_PHOTOS } from "@cho-ocop/contracts";
import { RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { NO_LISTING } from "../listings/refusals.js";
import { shrink } from "./shrink.js";
import { photoOf, type StoredPhoto } from "./told.js";

/** Photos that were brought and are not shown count too: nobody fills the house with them. */
const MOST_KEPT = 5 * MOST_PHOTOS;

const UNKNOWN = refuse(
  "photo_unknown",
  422,
  "Không đọc được ảnh này: hãy chọn ảnh JPEG, PNG hoặc WebP",
  "This photo cannot be read: choose a JPEG, PNG or WebP",
);
const SMALL = refuse(
  "photo_small",
  422,
  "Ảnh quá nhỏ: mỗi cạnh ít nhất 200 điểm ảnh",
  "The photo is too small: 200 pixels each way at least",
);
const TOO_MANY = refuse(
  "photo_too_many",
  409,
  "Tin đăng này đã có quá nhiều ảnh: hãy bỏ bớt và đăng lại",
  "This listing has too many photos: take some away and publish",
);
const NOT_ITS_OWN = refuse("photo_not_its_own", 422, "Ảnh không thuộc tin đăng này", "A photo is not of this listing");

const KNOWN = "select id, width, height, tone from marketplace_photo where listing_id = ? and digest = ?";

/** Whether another photo may be kept for a listing. Read before the photo is: so a flood of them costs little. */
async function mayKeep(knex: Knex, listingId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    "select 1 from marketplace_photo where listing_id = ? offset ? limit 1",
    [listingId, MOST_KEPT - 1],
  );
  return rows.length === 0;
}

/** Keeps a photo of a listing; the same file is one photo, however often it comes. Refuses what is no photo. */
export async function keepPhoto(knex: Knex, listingId: string, bytes: Uint8Array): Promise<ListingPhoto> {
  const digest = createHash("sha256").update(bytes).digest("hex");
  const stored = async (): Promise<StoredPhoto | undefined> =>
    (await knex.raw<{ rows: StoredPhoto[] }>(KNOWN, [listingId, digest])).rows[0];
  const known = await stored();
  if (known !== undefined) return { id: known.id, ...photoOf(known) };
  if (!(await mayKeep(knex, listingId))) throw new RefusalError(TOO_MANY);
  const shrunk = await shrink(bytes);
  if (shrunk === "unknown" || shrunk === "small") throw new RefusalError(shrunk === "small" ? SMALL : UNKNOWN);
  await knex("marketplace_photo")
    .insert({ id: generateEntityId(undefined, "photo"), listing_id: listingId, digest, ...shrunk })
    .onConflict(["listing_id", "digest"])
    .ignore();
  const kept = await stored();
  if (kept === undefined) throw new RefusalError(NO_LISTING);
  return { id: kept.id, ...photoOf(kept) };
}

/** Refuses photos that are not of the listing. */
export async function checkPhotos(tx: Transaction, listingId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.raw("select id from marketplace_photo where listing_id = ? and id = any(?)", [
    listingId,
    [...ids],
  ]);
  if (known.length !== new Set(ids).size) throw new RefusalError(NOT_ITS_OWN);
}

/** Puts the photos of a listing beside its product, the first one on the cards; forgets those that are shown no more and were not just brought. */
export async function showPhotos(
  tx: Transaction,
  { listingId, productId, photos }: { listingId: string; productId: string; photos: readonly string[] },
): Promise<void> {
  await tx.raw("delete from image where product_id = ? and metadata ->> 'photo' is not null", [productId]);
  const rows = await tx.raw<StoredPhoto>(
    "select id, width, height, tone from marketplace_photo where listing_id = ? and id = any(?)",
    [listingId, [...photos]],
  );
  const shown = photos.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (shown.length > 0)
    await tx.knex("image").insert(
      shown.map((row, rank) => {
        const { address, ...rest } = photoOf(row);
        return {
          id: generateEntityId(undefined, "img"),
          product_id: productId,
          url: address,
          rank,
          metadata: JSON.stringify({ photo: row.id, ...rest }),
        };
      }),
    );
  const [first] = shown;
  await tx.raw("update product set thumbnail = ?, updated_at = now() where id = ?", [
    first === undefined ? null : photoOf(first).small,
    productId,
  ]);
  await tx.raw(
    "delete from marketplace_photo where listing_id = ? and not id = any(?) and kept_at < now() - interval '1 hour'",
    [listingId, [...photos]],
  );
}

const NAME = /^(photo_[\w-]{1,60})-(large|small)\.webp$/;

/** The file of a photo by the name in its address; undefined when there is none. */
export async function photoFile(knex: Knex, name: string): Promise<Buffer | undefined> {
  const [, id, size] = NAME.exec(name) ?? [];
  if (id === undefined) return undefined;
  const { rows } = await knex.raw<{ rows: { file: Buffer }[] }>(
    `select ${size === "small" ? "small" : "large"} as file from marketplace_photo where id = ?`,
    [id],
  );
  return rows[0]?.file;
}
