/** The name of the page in the menu of Medusa Admin; all other texts are in `texts`. */
export default {
  vi: { search: { menu: "Tìm kiếm" } },
  en: { search: { menu: "Search" } },
};
