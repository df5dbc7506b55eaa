import type { RegisterItem } from "@cho-ocop/contracts";
import { lines, ordinal, say } from "./facts.js";
import type { Language, Reply } from "./types.js";

/** The programme's sets of alcoholic drinks: 14 rice spirit, 15 others. */
const SETS: ReadonlySet<number> = new Set([14, 15]);
const DRINKS = "II";
const NAMED = /(?<![\p{L}\p{M}])(rượu|bia|tửu|vodka|brandy|whisky)(?![\p{L}\p{M}])/iu;

/** Whether an entry is an alcoholic drink: by its set, or, where the register has none, by its name. */
export const isAlcohol = ({ productSet, group, name }: RegisterItem): boolean =>
  productSet === null
    ? /^rượu /iu.test(name) || (group.code === DRINKS && NAMED.test(name))
    : SETS.has(productSet.number);

/** Asks whether somebody is 18: who is not must not be offered alcohol (Law 44/2019/QH14, articles 5 and 16). */
export function askAge(list: number, language: Language): Reply {
  const vi = language === "vi";
  const answers = vi
    ? [say`Mình đã đủ 18 tuổi`, say`Mình chưa đủ 18 tuổi`]
    : [say`I am 18 or older`, say`I am under 18`];
  const asked = vi
    ? say`Đây là đồ uống có cồn, chỉ bán cho người từ đủ 18 tuổi. Bạn đã đủ 18 tuổi chưa?`
    : say`This is an alcoholic drink, sold only to people of 18 or older. Are you 18?`;
  const numbered = answers.map((answer, at) => say`${ordinal(at === 0 ? 1 : 2)}. ${answer}`);
  return {
    text: lines(asked, ...numbered),
    choices: answers.map((answer, at) => ({ label: answer, text: `#${list}.${at + 1}` })),
  };
}

const NOT_OF_AGE = /^(?:(?:toi|minh|em|con|i) )?(?:chua|khong|duoi 18|no|not|under|am under|am not)\b/;
const OF_AGE = /^(?:(?:da|toi|minh|em|anh|chi|i) )*(?:du|roi|co|tren 18|qua 18|yes|yep|am 18|am over|over 18)\b/;

/** What somebody says to that question: the first answer or the second, in numbers or words; null for anything else. */
export function saysOfAge(choice: number | "old" | null, folded: string): boolean | null {
  if (choice === 1 || choice === 2) return choice === 1;
  if (NOT_OF_AGE.test(folded)) return false;
  return OF_AGE.test(folded) ? true : null;
}
