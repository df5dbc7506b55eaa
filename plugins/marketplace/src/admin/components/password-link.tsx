import { Button } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { makePasswordLink } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./failed.js";
import { Made } from "./made.js";

/** Makes a link for a new password, to be handed over to who has forgotten it. */
export const PasswordLink = ({ member, name }: { member: string; name: string }) => {
  const { t } = useTexts();
  const link = useMutation({ mutationFn: () => makePasswordLink(member) });
  return (
    <>
      <Button
        size="small"
        variant="transparent"
        aria-label={t.passwordLinkOf(name)}
        disabled={link.isPending}
        onClick={() => link.mutate()}
      >
        {t.passwordLink}
      </Button>
      {link.isError && <Failed error={link.error} />}
      {link.isSuccess && <Made made={link.data} />}
    </>
  );
};
