import "../lib/default-language.js";

/** The name of the page in the menu of Medusa Admin; all other texts are in `texts`. */
export default {
  vi: { ocop: { register: "Sổ đăng ký OCOP" } },
  en: { ocop: { register: "OCOP register" } },
};
