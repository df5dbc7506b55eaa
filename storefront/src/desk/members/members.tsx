import { inviteMemberSchema, type MadeLink, memberRoleSchema, type SellerMembers } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Answer } from "../../api/ask.js";
import { LANGUAGES } from "../../links.js";
import { voiceOf } from "../../ui/page.js";
import { doorOf } from "../door.js";
import { errorsOf, type FieldErrors, NO_ERRORS, wrongFields } from "../field.js";
import { sellerQuery, text } from "../form.js";
import type { Desk } from "../tools.js";
import type { MembersApi } from "./api.js";
import { type MembersData, membersPage } from "./members-page.js";

type Form = Readonly<Record<string, unknown>>;

/** What a page says after the redirect that ends each change. */
const DONE = ["role", "remove", "withdraw"] as const;
type Done = (typeof DONE)[number];

/** What came of a form: something was done, a link was made, the fields were wrong, or the API said no. */
type Outcome =
  | { readonly done: Done }
  | { readonly made: MadeLink; readonly members: SellerMembers }
  | { readonly errors: FieldErrors }
  | { readonly answer: Exclude<Answer<unknown>, { kind: "found" }> };

/** Does what a sent form asks for. */
async function change(api: MembersApi, token: string, query: URLSearchParams, form: Form): Promise<Outcome> {
  const of = async (done: Done, asked: Promise<Answer<unknown>>): Promise<Outcome> => {
    const answer = await asked;
    return answer.kind === "found" ? { done } : { answer };
  };
  if (form.act === "withdraw") return of("withdraw", api.withdraw(token, query, text(form.invitation)));
  if (form.act === "remove") return of("remove", api.remove(token, query, text(form.member)));
  if (form.act === "role") {
    const read = memberRoleSchema.safeParse({ role: form.role });
    if (!read.success) return { errors: errorsOf(read.error.issues) };
    return of("role", api.setRole(token, query, text(form.member), read.data.role));
  }
  const read = inviteMemberSchema.safeParse({ email: form.email, role: form.role });
  if (!read.success) return { errors: errorsOf(read.error.issues) };
  const answer = await api.invite(token, query, read.data);
  if (answer.kind !== "found") return { answer };
  const { made, ...members } = answer.value;
  return { made, members };
}

/** Adds to the desk who works for a seller. Every step is a plain form and works without scripts. */
export function addMembers(app: Hono, { members: api, send }: Pick<Desk, "send"> & { readonly members: MembersApi }) {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const open = doorOf(send, voice);
    const texts = voice.texts.deskJoining.members;
    const at = (query = "") => voice.to({ page: "joining", part: "members", query });
    const show = (
      context: Context,
      members: SellerMembers,
      more: Partial<MembersData>,
      status: ContentfulStatusCode = 200,
    ) => {
      const query = sellerQuery(context).toString();
      const data = { members, made: null, email: "", errors: NO_ERRORS, notice: null, query, ...more };
      return send(context, voice, membersPage(data, voice), status);
    };

    app.get(at(), (context) => {
      const done = DONE.find((what) => what === context.req.query("done"));
      const notice = done === undefined ? null : { text: texts.done[done], wrong: false };
      return open(context, {
        ask: (token) => api.all(token, sellerQuery(context)),
        show: (members) => show(context, members, { notice }),
      });
    });

    app.post(at(), async (context) => {
      const form: Form = await context.req.parseBody();
      const query = sellerQuery(context);
      return open(context, {
        ask: (token) => api.all(token, query),
        show: async (members, token) => {
          const outcome = await change(api, token, query, form);
          if ("done" in outcome)
            return context.redirect(at(new URLSearchParams([...query, ["done", outcome.done]]).toString()), 303);
          if ("made" in outcome) return show(context, outcome.members, { made: outcome.made });
          const email = text(form.email).trim().slice(0, 200);
          if ("errors" in outcome) return show(context, members, { email, errors: outcome.errors }, 422);
          const { answer } = outcome;
          // Gone meanwhile.
          if (answer.kind === "missing") return context.redirect(at(query.toString()), 303);
          const notice = { text: voice.say(answer.refusal), wrong: true };
          const errors = wrongFields(answer.refusal.details);
          return show(context, members, { email, errors, notice }, answer.status as ContentfulStatusCode);
        },
      });
    });
  }
}
