/** @file The demonstration's sellers, on a database of their own. */
import { takePassword } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { bootInProcess, type InProcess } from "../../../kernel/test/system/boot.js";
import { openDemonstrationSellers, removeDemonstrationSellers } from "../../src/demonstration/sellers.js";

let house: InProcess;
let knex: Knex;
const rows = async <Row>(sql: string): Promise<Row[]> => (await knex.raw<{ rows: Row[] }>(sql)).rows;
const signIn = async (email: string, password: string) =>
  house.container.resolve(Modules.AUTH).authenticate("emailpass", { body: { email, password } });

const seller = {
  producer: { id: "prdr_minh_hoa", handle: "minh-hoa-rieng", name: "HTX Minh Hoạ Riêng" },
  email: "rieng@example.com",
  password: "mật khẩu một",
  name: "Chủ gian hàng",
};

beforeAll(async () => {
  house = await bootInProcess("sellers");
  knex = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
}, 120_000);
afterAll(async () => {
  await house?.close();
});

describe("the demonstration's sellers", () => {
  it("keep their ids when they are opened again, with the new password", async () => {
    await openDemonstrationSellers(house.container, [seller]);
    const before = await rows("select id from marketplace_seller union select id from marketplace_member order by id");
    await openDemonstrationSellers(house.container, [{ ...seller, password: "mật khẩu hai" }]);
    expect(await rows("select id from marketplace_seller union select id from marketplace_member order by id")).toEqual(
      before,
    );
    expect((await signIn(seller.email, "mật khẩu một")).success).toBe(false);
    expect((await signIn(seller.email, "mật khẩu hai")).success).toBe(true);
  });

  it("do not come to whoever registered their address beforehand", async () => {
    await takePassword(house.container, seller.email);
    const auth = house.container.resolve(Modules.AUTH);
    const { authIdentity } = await auth.register("emailpass", { body: { email: seller.email, password: "kẻ lạ" } });
    await openDemonstrationSellers(house.container, [seller]);
    expect((await signIn(seller.email, "kẻ lạ")).success).toBe(false);
    await expect(auth.retrieveAuthIdentity(authIdentity?.id ?? "")).rejects.toThrow();
  });

  it("leave nothing behind when they are removed, and touch no other seller", async () => {
    await knex.raw(
      "insert into marketplace_seller (id, producer_id, handle, name) values ('sell_real', 'prdr_real', 'that', 'HTX Thật')",
    );
    expect(await removeDemonstrationSellers(house.container)).toBeGreaterThan(0);
    expect(await rows("select id from marketplace_seller")).toEqual([{ id: "sell_real" }]);
    expect(await rows("select id from marketplace_member")).toEqual([]);
    expect(await rows("select seller_id from marketplace_membership")).toEqual([]);
    expect((await signIn(seller.email, seller.password)).success).toBe(false);
    expect(await removeDemonstrationSellers(house.container)).toBe(0);
  });

  it.each([
    "insert into marketplace_member (id, email, name) values ('smem_x', 'Lon@Example.com', 'Chữ hoa')",
    "insert into marketplace_seller (id, producer_id, handle, name, status) values ('sell_x', 'p', 'x', 'X', 'gone')",
    "insert into marketplace_seller (id, producer_id, handle, name) values ('sell_x', 'prdr_real', 'x', 'X')",
  ])("are held to their rules by the database: %s", async (statement) => {
    await expect(knex.raw(statement)).rejects.toThrow();
  });
});
