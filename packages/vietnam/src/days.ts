const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** A calendar day for people: "2029-08-05" becomes "05/08/2029", in English "5 August 2029". A RangeError if there is no such day. */
export function formatDay(day: string, language: "vi" | "en" = "vi"): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = ENGLISH_MONTHS[Number(month) - 1];
  if (name === undefined || Number(date) < 1 || Number(date) > daysIn(Number(year), Number(month)))
    throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${day}`);
  return language === "vi" ? `${date}/${month}/${year}` : `${Number(date)} ${name} ${year}`;
}
