import type { AnnulEvent } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { actOnRegister } from "../register/act.js";
import { annulment } from "../rules/acts.js";

export interface AnnulEventInput {
  readonly certificateId: string;
  /** Id of the user who acts. */
  readonly actorId: string;
  readonly body: AnnulEvent;
}

// One transaction, so nothing to compensate: it writes all or nothing, and it is the last step.
const annulEventStep = createStep("ocop-annul-event", async (input: AnnulEventInput, { container }) => {
  const { certificateId, actorId, body } = input;
  return new StepResponse(
    await actOnRegister(container, { certificateId }, actorId, new Date(), (entry) =>
      annulment(entry, certificateId, body, clock.today()),
    ),
  );
});

/** Takes back an event that was recorded by mistake or quashed. */
export const annulEventWorkflow = createWorkflow(
  "ocop-annul-event",
  (input: AnnulEventInput) => new WorkflowResponse(annulEventStep(input)),
);
