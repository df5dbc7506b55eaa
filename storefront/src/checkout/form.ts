import { type Communes, type DeliveryForm, deliveryFormSchema, type Place } from "@cho-ocop/contracts";
import type { Province } from "../api/reference.js";

/** The fields of the form of delivery, in their order; in `place` a commune is looked for. */
export const FIELDS = ["name", "phone", "place", "province", "commune", "street", "note"] as const;
export type Field = (typeof FIELDS)[number];
/** What stands in the fields, as it was typed. */
export type Values = Readonly<Record<Field, string>>;
export type FieldErrors = Readonly<Partial<Record<Field, { readonly vi: string; readonly en: string }>>>;

const LONGEST = 2000;
export const EMPTY: Values = { name: "", phone: "", place: "", province: "", commune: "", street: "", note: "" };
/** What the button of a place that was found sends: province and commune. */
const PICKED = /^(\d{2})-(\d{5})$/;
export const pickOf = ({ province, code }: Place): string => `${province.code}-${code}`;

/** Reads the fields of a sent form; a field that is missing or is a file is empty. A place that was picked is the one that counts. */
export function readValues(form: Readonly<Record<string, unknown>>): Values {
  const text = (field: Field): string => {
    const value = form[field];
    return typeof value === "string" ? value.slice(0, LONGEST) : "";
  };
  const picked = PICKED.exec(typeof form.pick === "string" ? form.pick : "");
  return {
    name: text("name"),
    phone: text("phone"),
    place: text("place"),
    province: picked?.[1] ?? text("province"),
    commune: picked?.[2] ?? text("commune"),
    street: text("street"),
    note: text("note"),
  };
}

const PROVINCE = { vi: "Xin chọn tỉnh, thành", en: "Please choose a province" };
const PLACE = {
  vi: "Xin tìm rồi chọn xã, phường nơi nhận hàng",
  en: "Please search and choose the commune or ward to deliver to",
};
const COMMUNE = {
  vi: "Xin chọn xã, phường của tỉnh, thành này",
  en: "Please choose a commune of this province",
};

/** Checks a form against the units of today: the delivery that it describes, or what is wrong in which field. */
export function checkValues(
  values: Values,
  provinces: readonly Province[],
  communes: Communes["communes"],
): { readonly ok: true; readonly delivery: DeliveryForm } | { readonly ok: false; readonly errors: FieldErrors } {
  const read = deliveryFormSchema.safeParse(values);
  const errors: Partial<Record<Field, { vi: string; en: string }>> = {};
  for (const { path, message } of read.success ? [] : read.error.issues) {
    const field = FIELDS.find((one) => one === path[0]);
    const [vi = message, en = message] = message.split(" / ", 2);
    if (field !== undefined) errors[field] ??= { vi, en };
  }
  const province = provinces.find(({ code }) => code === values.province);
  const commune = communes.find((one) => one.code === values.commune && one.province.code === province?.code);
  if (values.province === "" && values.commune === "") {
    errors.place = PLACE;
    delete errors.province;
    delete errors.commune;
  } else if (province === undefined) errors.province = PROVINCE;
  else if (commune === undefined) errors.commune = COMMUNE;
  if (!read.success || province === undefined || commune === undefined) return { ok: false, errors };
  return { ok: true, delivery: read.data };
}
