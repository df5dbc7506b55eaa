import type { RecordCertificate } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { actOnRegister } from "../register/act.js";
import { recording } from "../rules/acts.js";

export interface RecordCertificateInput {
  readonly entryId: string;
  /** Id of the user who acts. */
  readonly actorId: string;
  readonly body: RecordCertificate;
}

// One transaction, so nothing to compensate: it writes all or nothing, and it is the last step.
const recordCertificateStep = createStep(
  "ocop-record-certificate",
  async (input: RecordCertificateInput, { container }) => {
    const { entryId, actorId, body } = input;
    return new StepResponse(
      await actOnRegister(container, { entryId }, actorId, new Date(), (entry) =>
        recording(entry, body, clock.today()),
      ),
    );
  },
);

/** Records a certificate of a register entry from its decision. */
export const recordCertificateWorkflow = createWorkflow(
  "ocop-record-certificate",
  (input: RecordCertificateInput) => new WorkflowResponse(recordCertificateStep(input)),
);
