import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { inviteProducer } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./failed.js";
import { Made } from "./made.js";

/** Invites a producer of the register to sell. */
export const Invite = () => {
  const { t } = useTexts();
  const [whom, setWhom] = useState({ producer: "", email: "" });
  const invite = useMutation({ mutationFn: () => inviteProducer(whom) });
  const labels = { producer: t.handle, email: t.email };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t.invite}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t.inviteHint}
        </Text>
      </div>
      <form
        className="flex flex-col gap-y-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate();
        }}
      >
        <div className="flex flex-wrap items-end gap-3">
          {(["producer", "email"] as const).map((field) => (
            <div key={field} className="flex flex-col gap-y-1">
              <Label htmlFor={`invite-${field}`} size="small">
                {labels[field]}
              </Label>
              <Input
                id={`invite-${field}`}
                type={field === "email" ? "email" : "text"}
                maxLength={200}
                value={whom[field]}
                onChange={(event) => setWhom({ ...whom, [field]: event.target.value })}
              />
            </div>
          ))}
          <Button
            type="submit"
            variant="secondary"
            disabled={whom.producer === "" || whom.email === "" || invite.isPending}
          >
            {t.makeLink}
          </Button>
        </div>
        {invite.isError && <Failed error={invite.error} />}
        {invite.isSuccess && <Made made={invite.data} />}
      </form>
    </Container>
  );
};
