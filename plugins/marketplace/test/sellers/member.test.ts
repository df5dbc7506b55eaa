import {
  chooseSeller,
  type Member,
  type MemberSeller,
  memberToTell,
  refusedOwner,
  refusedSelling,
} from "../../src/sellers/member.js";

const seller = (handle: string, more: Partial<MemberSeller> = {}): MemberSeller => ({
  id: `sell_${handle}`,
  handle,
  name: `Gian hàng ${handle}`,
  demonstration: false,
  producerId: `prdr_${handle}`,
  status: "active",
  role: "owner",
  suspension: null,
  ...more,
});
const member = (...sellers: MemberSeller[]): Member => ({
  name: "Minh",
  email: "minh@example.com",
  sessionsFrom: null,
  sellers,
});

describe("a member of sellers", () => {
  it("acts for its only seller without naming it", () => {
    expect(chooseSeller(member(seller("a")), undefined)).toMatchObject({ handle: "a" });
  });
  it("acts for the oldest of several, or for the one that it names", () => {
    const both = member(seller("a"), seller("b", { role: "packer" }));
    expect(chooseSeller(both, undefined)).toMatchObject({ handle: "a" });
    expect(chooseSeller(both, "b")).toMatchObject({ handle: "b", role: "packer" });
  });
  it("does not act for a seller of others, and does not learn whether there is one", () => {
    expect(chooseSeller(member(seller("a")), "b")).toMatchObject({ ok: false, status: 404, code: "not_found" });
  });
  it("without any seller is refused", () => {
    expect(chooseSeller(member(), undefined)).toMatchObject({ ok: false, status: 403, code: "no_seller" });
  });
  it("of a suspended seller goes on with its orders, but changes nothing that it sells, and is told so in both languages", () => {
    const suspended = seller("a", { status: "suspended" });
    expect(chooseSeller(member(suspended), "a")).toEqual(suspended);
    expect(refusedSelling(suspended)).toMatchObject({
      status: 403,
      code: "seller_suspended",
      vi: expect.stringContaining("tạm ngừng"),
      en: expect.stringContaining("suspended"),
    });
    expect(refusedSelling(seller("a"))).toBeUndefined();
  });
  it("sees the seller's money as its owner only", () => {
    expect(refusedOwner(seller("a"))).toBeUndefined();
    expect(refusedOwner(seller("a", { role: "clerk" }))).toMatchObject({ status: 403, code: "owner_only" });
    expect(refusedOwner(seller("a", { role: "packer" }))).toMatchObject({ status: 403, code: "owner_only" });
  });
  it("is told its sellers without their ids in the register", () => {
    expect(memberToTell(member(seller("a"))).sellers).toEqual([
      { handle: "a", name: "Gian hàng a", demonstration: false, status: "active", role: "owner", suspension: null },
    ]);
  });
});
