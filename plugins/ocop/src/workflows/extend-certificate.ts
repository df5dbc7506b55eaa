import type { ExtendCertificate } from "@cho-ocop/contracts";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { actOnRegister } from "../register/act.js";
import { extension } from "../rules/acts.js";

export interface ExtendCertificateInput {
  readonly certificateId: string;
  /** Id of the user who acts. */
  readonly actorId: string;
  readonly body: ExtendCertificate;
}

// One transaction, so nothing to compensate: it writes all or nothing, and it is the last step.
const extendCertificateStep = createStep(
  "ocop-extend-certificate",
  async (input: ExtendCertificateInput, { container }) => {
    const { certificateId, actorId, body } = input;
    return new StepResponse(
      await actOnRegister(container, { certificateId }, actorId, new Date(), (entry) =>
        extension(entry, certificateId, body),
      ),
    );
  },
);

/** Marks the transition extension of a certificate (Decision 26/2026/QĐ-TTg, article 12). */
export const extendCertificateWorkflow = createWorkflow(
  "ocop-extend-certificate",
  (input: ExtendCertificateInput) => new WorkflowResponse(extendCertificateStep(input)),
);
