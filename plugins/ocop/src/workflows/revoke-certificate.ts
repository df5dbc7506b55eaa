import type { RevokeCertificate } from "@cho-ocop/contracts";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { actOnRegister } from "../register/act.js";
import { revocation } from "../rules/acts.js";

export interface RevokeCertificateInput {
  readonly certificateId: string;
  /** Id of the user who acts. */
  readonly actorId: string;
  readonly body: RevokeCertificate;
}

// One transaction, so nothing to compensate: it writes all or nothing, and it is the last step.
const revokeCertificateStep = createStep(
  "ocop-revoke-certificate",
  async (input: RevokeCertificateInput, { container }) => {
    const { certificateId, actorId, body } = input;
    return new StepResponse(
      await actOnRegister(container, { certificateId }, actorId, new Date(), (entry) =>
        revocation(entry, certificateId, body),
      ),
    );
  },
);

/** Revokes a certificate (Decision 26/2026/QĐ-TTg, article 8). */
export const revokeCertificateWorkflow = createWorkflow(
  "ocop-revoke-certificate",
  (input: RevokeCertificateInput) => new WorkflowResponse(revokeCertificateStep(input)),
);
