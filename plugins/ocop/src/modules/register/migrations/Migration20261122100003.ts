import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An entry is found by the whole number of a decision or of a certificate, at once however large the register is. */
export class Migration20261122100003 extends Migration {
  override async up(): Promise<void> {
    // As numberKey() of this room folds it. Compared byte by byte, so that an index finds what begins with it too.
    this.addSql(`create or replace function ocop_number(number text) returns text
      language sql immutable parallel safe as $$
        select lower(regexp_replace(translate(normalize(number, NFD), 'đĐ', 'dd'), '[\\u0300-\\u036f[:space:]]+', '', 'g')) collate "C"
      $$`);
    for (const [table, column] of [
      ["ocop_certificate", "decision_no"],
      ["ocop_certificate", "certificate_no"],
      ["ocop_certificate_event", "decision_no"],
    ])
      this.addSql(`create index if not exists ${table}_${column} on ${table} (ocop_number(${column}) collate "C")
        where ${column} is not null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists ocop_certificate_decision_no, ocop_certificate_certificate_no,
      ocop_certificate_event_decision_no`);
    this.addSql("drop function if exists ocop_number");
  }
}
