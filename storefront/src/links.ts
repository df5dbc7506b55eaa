/** The languages of the shop; the first is served without a prefix. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A page of the shop, whatever its address in a language. `query` is written as in an address, without the question mark. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "register"; readonly query?: string }
  | { readonly page: "entry"; readonly handle: string }
  | { readonly page: "producer"; readonly handle: string }
  | { readonly page: "verify" };

/** The words of addresses in each language. An English address with the Vietnamese word is redirected to its own. */
export const WORDS = {
  vi: { prefix: "", register: "so-dang-ky", producer: "chu-the", verify: "kiem-tra" },
  en: { prefix: "/en", register: "register", producer: "producers", verify: "check" },
} as const satisfies Record<Language, Record<"prefix" | "register" | "producer" | "verify", string>>;

/** The address of a page in a language, from the root of the shop. */
export function address(language: Language, place: Place): string {
  const words = WORDS[language];
  switch (place.page) {
    case "home":
      return words.prefix === "" ? "/" : words.prefix;
    case "register":
      return `${words.prefix}/${words.register}${place.query ? `?${place.query}` : ""}`;
    case "entry":
      return `${words.prefix}/${words.register}/${encodeURIComponent(place.handle)}`;
    case "producer":
      return `${words.prefix}/${words.producer}/${encodeURIComponent(place.handle)}`;
    case "verify":
      return `${words.prefix}/${words.verify}`;
  }
}

/** The other language of the shop. */
export const otherLanguage = (language: Language): Language => (language === "vi" ? "en" : "vi");

/** The language of a path: `/en` and what is below it is English, everything else Vietnamese. */
export const languageOf = (path: string): Language => (path === "/en" || path.startsWith("/en/") ? "en" : "vi");
