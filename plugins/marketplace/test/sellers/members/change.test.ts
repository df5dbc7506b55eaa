import { SELLER_ROLES } from "@cho-ocop/contracts";
import { refusedRole } from "../../../src/sellers/members/change.js";

describe("the last owner of a seller", () => {
  it.each(["clerk", "packer", null] as const)("cannot become %s", (to) => {
    expect(refusedRole({ from: "owner", to, owners: 1 })).toMatchObject({ code: "last_owner", status: 409 });
  });
  it("stays owner when told so", () => {
    expect(refusedRole({ from: "owner", to: "owner", owners: 1 })).toBeUndefined();
  });
  it("is not the last while there is another", () => {
    for (const to of [...SELLER_ROLES, null]) expect(refusedRole({ from: "owner", to, owners: 2 })).toBeUndefined();
  });
  it("does not keep others from going", () => {
    for (const from of ["clerk", "packer"] as const) expect(refusedRole({ from, to: null, owners: 1 })).toBeUndefined();
  });
});
