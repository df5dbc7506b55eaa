/** The name of the page in the menu of Medusa Admin; all other texts are in `texts`. */
export default {
  vi: { sellers: { menu: "Gian hàng" } },
  en: { sellers: { menu: "Sellers" } },
};
