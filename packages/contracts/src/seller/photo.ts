import { z } from "zod";
import { photoSchema } from "../photo.js";

/** How many photos a listing may show. */
export const MOST_PHOTOS = 8;
/** The largest photo that is taken, in bytes: what a phone's camera makes without being shrunk. */
export const MOST_PHOTO_BYTES = 8 * 1024 * 1024;

const BASE64_BYTES = Math.ceil(MOST_PHOTO_BYTES / 3) * 4;

export const photoIdSchema = z.string().regex(/^photo_[\w-]{1,60}$/, "Không đúng dạng mã / Not in the form of an id");

/** A photo of a listing, by the id that a draft names. */
export const listingPhotoSchema = photoSchema.extend({ id: photoIdSchema }).meta({ id: "ListingPhoto" });
export type ListingPhoto = z.infer<typeof listingPhotoSchema>;

/** Body of POST /seller/listings/{id}/photos. */
export const newPhotoSchema = z
  .strictObject({
    data: z
      .string()
      .max(BASE64_BYTES, "Ảnh lớn hơn 8 MB / The photo is larger than 8 MB")
      .regex(/^[A-Za-z0-9+/]+={0,2}$/, "Không phải base64 / Not base64")
      .meta({ description: "A JPEG, PNG or WebP file, in base64", format: "byte" }),
  })
  .meta({ id: "NewPhoto" });
export type NewPhoto = z.infer<typeof newPhotoSchema>;
