import type { AdminRegisterEntry, CertificatePanel } from "@cho-ocop/contracts";
import { offeredActs } from "../../src/admin/lib/offered-acts.js";

type AuditEvent = AdminRegisterEntry["audit"][number];
const panel = (validFrom: string | null, validUntil: string | null): CertificatePanel =>
  ({ validFrom, validUntil, certificate: { id: "a" } }) as unknown as CertificatePanel;
const happened = (kind: AuditEvent["kind"], annulled = false, certificateId = "a"): AuditEvent =>
  ({ kind, annulled, certificateId }) as unknown as AuditEvent;

const older = panel("2025-03-10", "2028-03-10");

describe("what an officer is offered to do with a certificate", () => {
  it("of older rules: to supersede, to extend and to revoke it", () =>
    expect(offeredActs(older, [happened("recorded")])).toEqual(["supersede", "extend", "revoke"]));

  it("of the rules since 22 May 2026, or with no known last day: no extension", () => {
    expect(offeredActs(panel("2026-05-22", "2029-05-22"), [])).toEqual(["supersede", "revoke"]);
    expect(offeredActs(panel("2025-03-10", null), [])).toEqual(["supersede", "revoke"]);
  });

  it("that was extended: no second extension", () =>
    expect(offeredActs(older, [happened("extended")])).toEqual(["supersede", "revoke"]));

  it("that lapsed according to a source: only to revoke it", () =>
    expect(offeredActs(older, [happened("lapsed")])).toEqual(["revoke"]));

  it("that was revoked or superseded: nothing, until that is annulled", () => {
    for (const kind of ["revoked", "superseded"] as const) {
      expect(offeredActs(older, [happened(kind)])).toEqual([]);
      expect(offeredActs(older, [happened(kind, true), happened("annulled")])).toContain("revoke");
    }
  });

  it("is not changed by what happened to another certificate of the product", () =>
    expect(offeredActs(older, [happened("revoked", false, "b")])).toContain("revoke"));
});
