// @ts-check
// The types of pages of the shop, each by an example of the booted house.

/** `indexed` is false for pages that must stay out of search engines. @typedef {{ name: string, path: string, like?: "list" | "product", indexed?: boolean }} PageType */

/** @param {string} url @returns {Promise<any>} what the API answers */
const read = async (url) => (await fetch(url)).json();

/** What the paths below are made of. @param {string} api */
async function examples(api) {
  const goods = await read(`${api}/ocop/listings?limit=1&inStock=true&stars=4,5&demonstration=only`);
  const entries = await read(`${api}/ocop/register?limit=1&sort=newest`);
  const { handle, producer } = entries.items[0];
  return { listing: goods.items[0].handle, entry: handle, producer: producer.handle };
}

/** The pages whose weight and speed are measured. @param {string} api where the API is @returns {Promise<PageType[]>} */
export async function measuredPages(api) {
  const { listing, entry, producer } = await examples(api);
  return [
    { name: "home", path: "/" },
    { name: "list", path: "/san-pham", like: "list" },
    { name: "list, filtered", path: "/san-pham?group=I&stars=4" },
    { name: "product", path: `/san-pham/${listing}`, like: "product" },
    { name: "register", path: "/so-dang-ky" },
    { name: "entry", path: `/so-dang-ky/${entry}` },
    { name: "producer", path: `/chu-the/${producer}` },
    { name: "verify", path: "/kiem-tra" },
    { name: "list, English", path: "/en/products" },
    { name: "product, English", path: `/en/products/${listing}` },
  ];
}

/** The pages that Lighthouse judges. What is made up, and what is one visitor's, is kept out of search engines. @param {string} api @returns {Promise<PageType[]>} */
export async function judgedPages(api) {
  const { listing, entry, producer } = await examples(api);
  return [
    { name: "home", path: "/" },
    { name: "home, English", path: "/en" },
    { name: "list", path: "/san-pham" },
    { name: "list, English", path: "/en/products" },
    { name: "product", path: `/san-pham/${listing}`, indexed: false },
    { name: "product, English", path: `/en/products/${listing}`, indexed: false },
    { name: "register", path: "/so-dang-ky" },
    { name: "register, English", path: "/en/register" },
    { name: "entry", path: `/so-dang-ky/${entry}` },
    { name: "entry, English", path: `/en/register/${entry}` },
    { name: "producer", path: `/chu-the/${producer}` },
    { name: "producer, English", path: `/en/producers/${producer}` },
    { name: "province", path: "/tinh-thanh/bac-ninh" },
    { name: "province, English", path: "/en/provinces/bac-ninh" },
    { name: "verify", path: "/kiem-tra" },
    { name: "verify, English", path: "/en/check" },
    { name: "cart", path: "/gio-hang", indexed: false },
    { name: "cart, English", path: "/en/cart", indexed: false },
    { name: "order look-up", path: "/don-hang", indexed: false },
    { name: "order look-up, English", path: "/en/orders", indexed: false },
    { name: "stars", path: "/sao-ocop" },
    { name: "stars, English", path: "/en/ocop-stars" },
    { name: "help", path: "/tro-giup" },
    { name: "help, English", path: "/en/help" },
    { name: "policies", path: "/chinh-sach" },
    { name: "policies, English", path: "/en/policies" },
    { name: "assistant", path: "/tro-ly" },
    { name: "assistant, English", path: "/en/assistant" },
  ];
}
