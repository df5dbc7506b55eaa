import type { truthVi } from "./vi.js";

/** The same in English. */
export const truthEn: typeof truthVi = {
  saved: "Saved copy of {}. Stars are not shown without a network; prices and stock may have changed.",
  queued: "This will be put into the cart as soon as there is a network again.",
  tooOften: {
    title: "You are asking too quickly",
    text: "There were too many requests from this network address at once. Please wait a minute and try again.",
    action: "To the home page",
  },
};
