import { normaliseParagraphs, normaliseText, parsePhone } from "@cho-ocop/vietnam";
import { z } from "zod";

const line = (max: number, blank: string) =>
  z
    .string()
    .transform(normaliseText)
    .pipe(z.string().min(1, blank).max(max, `Dài quá ${max} ký tự / Longer than ${max} characters`));

/** How many pieces of one thing a cart takes at most. */
export const MOST_PIECES = 99;

/** A number of pieces in a form. */
export const piecesSchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(MOST_PIECES));

/**
 * What a shopper fills in to have things delivered: an address of two levels, as they are since 1 July 2025 (province and commune).
 * Whether the commune lies in the province is for the one who knows the units. Messages are "vi / en".
 */
export const deliveryFormSchema = z.object({
  name: line(100, "Xin cho biết tên người nhận / Please give the name of who receives it"),
  phone: z.string().transform((text, context) => {
    const phone = parsePhone(text);
    if (phone !== undefined) return phone;
    context.addIssue({
      code: "custom",
      message:
        "Cần một số điện thoại ở Việt Nam, như 0912 345 678 / A phone number in Vietnam is needed, such as 0912 345 678",
    });
    return z.NEVER;
  }),
  province: z.string().regex(/^\d{2}$/, "Xin chọn tỉnh, thành / Please choose a province"),
  commune: z.string().regex(/^\d{5}$/, "Xin chọn xã, phường / Please choose a commune"),
  street: line(200, "Xin cho biết số nhà, đường hoặc thôn, xóm / Please give house and street, or hamlet"),
  note: z
    .string()
    .transform(normaliseParagraphs)
    .pipe(z.string().max(500, "Dài quá 500 ký tự / Longer than 500 characters"))
    .default(""),
});
export type DeliveryForm = z.infer<typeof deliveryFormSchema>;
