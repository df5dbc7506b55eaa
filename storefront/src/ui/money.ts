import { dong, formatDong } from "@cho-ocop/vietnam";
import type { Voice } from "./page.js";

/** An amount in whole đồng for people: "30.000 ₫". */
export const money = (amount: number, { language }: Voice): string => formatDong(dong(amount), language);
