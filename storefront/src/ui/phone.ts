import { formatPhone, parsePhone } from "@cho-ocop/vietnam";
import type { Voice } from "./page.js";

/** A phone number as people write it; as it stands where it is none of Vietnam. */
export const phoneForPeople = (text: string, language: Voice["language"]): string => {
  const phone = parsePhone(text);
  return phone === undefined ? text : formatPhone(phone, language);
};
