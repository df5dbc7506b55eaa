import type { SupersedeCertificate } from "@cho-ocop/contracts";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { actOnRegister } from "../register/act.js";
import { supersession } from "../rules/acts.js";

export interface SupersedeCertificateInput {
  readonly certificateId: string;
  /** Id of the user who acts. */
  readonly actorId: string;
  readonly body: SupersedeCertificate;
}

// One transaction, so nothing to compensate: it writes all or nothing, and it is the last step.
const supersedeCertificateStep = createStep(
  "ocop-supersede-certificate",
  async (input: SupersedeCertificateInput, { container }) => {
    const { certificateId, actorId, body } = input;
    return new StepResponse(
      await actOnRegister(container, { certificateId }, actorId, new Date(), (entry) =>
        supersession(entry, certificateId, body),
      ),
    );
  },
);

/** Lets another certificate of the same entry take the place of one. */
export const supersedeCertificateWorkflow = createWorkflow(
  "ocop-supersede-certificate",
  (input: SupersedeCertificateInput) => new WorkflowResponse(supersedeCertificateStep(input)),
);
