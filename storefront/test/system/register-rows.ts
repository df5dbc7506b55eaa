import pg from "pg";

/** Reads a variable that the open test house sets. */
export function houseVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the house is not open`);
  return value;
}

/** More entries than a page of the list holds. */
export const PLAIN_ENTRIES = 30;

/**
 * Puts fictional entries into the register of the test house, by SQL, as a door has no other way: one that holds four stars from `today`
 * on, and many of which nothing is known. Returns how to take all of them out again.
 */
export async function writeRegisterRows(today: string): Promise<{ clean(): Promise<void> }> {
  const client = new pg.Client({ connectionString: houseVariable("TEST_DATABASE_URL") });
  await client.connect();
  await client.query(`insert into ocop_producer (id, handle, name, name_folded, legal_form, province_code)
    values ('prdr_shoptest', 'htx-cua-hang-thu', 'HTX Cửa Hàng Thử', 'htx cua hang thu', 'cooperative', '24')`);
  await client.query(`insert into ocop_recognised_product
    (id, handle, name, name_folded, producer_id, group_code, province_code, province_before_code, district_before)
    values ('rp_shoptest', 'mat-ong-cua-hang-thu', 'Mật ong cửa hàng thử', 'mat ong cua hang thu', 'prdr_shoptest', 'I', '24', '24', 'huyện Lục Ngạn')`);
  await client.query(
    `insert into ocop_certificate
      (id, recognised_product_id, stars, decision_no, decision_date, issuer, valid_from, valid_until, checked_on)
      values ('cert_shoptest', 'rp_shoptest', 4, '1/QĐ-THỬ', $1, 'UBND tỉnh Thử', $1, ($1::date + interval '36 months')::date, $1)`,
    [today],
  );
  await client.query("delete from ocop_status_period where recognised_product_id = 'rp_shoptest'");
  await client.query(
    `insert into ocop_status_period (recognised_product_id, from_day, to_day, status, stars, certificate_id)
      values ('rp_shoptest', $1, 'infinity', 'valid', 4, 'cert_shoptest')`,
    [today],
  );
  await client.query(
    `insert into ocop_recognised_product (id, handle, name, name_folded, group_code, province_code)
      select 'rp_shoptest_' || n, 'vat-thu-' || n, 'Vật thử ' || n, 'vat thu ' || n, 'IV', '24' from generate_series(1, $1) n`,
    [PLAIN_ENTRIES],
  );
  return {
    async clean() {
      await client.query(`begin; set local ocop.import = 'on';
        delete from ocop_status_period where recognised_product_id = 'rp_shoptest';
        delete from ocop_certificate where id = 'cert_shoptest';
        delete from ocop_recognised_product where id like 'rp_shoptest%';
        delete from ocop_producer where id = 'prdr_shoptest'; commit`);
      await client.end();
    },
  };
}
