import type { truthVi } from "./vi.js";

/** The same in English. */
export const truthEn: typeof truthVi = {
  tooOften: {
    title: "You are asking too quickly",
    text: "There were too many requests from this network address at once. Please wait a minute and try again.",
    action: "To the home page",
  },
};
