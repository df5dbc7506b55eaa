import {
  type Invited,
  type InviteMember,
  invitedSchema,
  type SellerMembers,
  type SellerRole,
  sellerMembersSchema,
} from "@cho-ocop/contracts";
import { type Answer, asking } from "../../api/ask.js";

type Members = Promise<Answer<SellerMembers>>;

/** What an owner does with the members of a seller. `query` names the seller, where there are several. */
export interface MembersApi {
  all(token: string, query: URLSearchParams): Members;
  invite(token: string, query: URLSearchParams, whom: InviteMember): Promise<Answer<Invited>>;
  withdraw(token: string, query: URLSearchParams, invitation: string): Members;
  setRole(token: string, query: URLSearchParams, member: string, role: SellerRole): Members;
  remove(token: string, query: URLSearchParams, member: string): Members;
}

/** The typed client of the addresses of members at `backendUrl`. */
export function createMembersApi(backendUrl: string): MembersApi {
  const ask = asking(backendUrl);
  const read = (body: unknown): SellerMembers => sellerMembersSchema.parse(body);
  const at = (token: string, path: string, query: URLSearchParams, method: "GET" | "POST" | "DELETE", body?: unknown) =>
    ask(`/seller/${path}?${query}`, read, { method, body, headers: { authorization: `Bearer ${token}` } });
  return {
    all: (token, query) => at(token, "members", query, "GET"),
    invite: (token, query, whom) =>
      ask(`/seller/invitations?${query}`, (body) => invitedSchema.parse(body), {
        method: "POST",
        body: whom,
        headers: { authorization: `Bearer ${token}` },
      }),
    withdraw: (token, query, id) => at(token, `invitations/${encodeURIComponent(id)}`, query, "DELETE"),
    setRole: (token, query, id, role) => at(token, `members/${encodeURIComponent(id)}`, query, "POST", { role }),
    remove: (token, query, id) => at(token, `members/${encodeURIComponent(id)}`, query, "DELETE"),
  };
}
