import type { Voice } from "../ui/page.js";

/** The form that signs out. */
export const SignOut = ({ voice: { texts, to } }: { voice: Voice }) => (
  <form class="part" action={to({ page: "desk" })} method="post">
    <button type="submit" name="out" value="1" class="quiet-button">
      {texts.desk.signOut}
    </button>
  </form>
);
