import type { OfficeSeller } from "@cho-ocop/contracts";
import { Button, Heading, Input, Label, StatusBadge, Text, Textarea } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { resumeSeller, suspendSeller } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./failed.js";
import { PasswordLink } from "./password-link.js";

const dayFor = (day: string): string => day.split("-").reverse().join("/");

const NOTHING = { reason: "", authority: "", document: "" };

/** Suspends a seller, or lets it sell again. */
const Suspension = ({ seller }: { seller: OfficeSeller }) => {
  const { t } = useTexts();
  const client = useQueryClient();
  const [typed, setTyped] = useState(NOTHING);
  const { reason, authority, document } = typed;
  const order = authority.trim() === "" && document.trim() === "" ? {} : { authority, document };
  const change = useMutation({
    mutationFn: (act: "suspend" | "resume") =>
      act === "suspend" ? suspendSeller(seller.id, { reason, ...order }) : resumeSeller(seller.id, reason),
    onSuccess: async () => {
      // The reason to suspend is none to resume.
      setTyped(NOTHING);
      await client.invalidateQueries({ queryKey: ["marketplace", "sellers"] });
    },
  });
  const id = (field: string) => `${field}-${seller.id}`;
  return (
    <details>
      <summary className="txt-small cursor-pointer">
        {seller.suspension === null ? t.suspend : `${t.suspend} / ${t.resume}`}
      </summary>
      <div className="flex flex-col gap-y-2 py-2">
        <Text size="small" className="text-ui-fg-subtle">
          {t.suspendHint}
        </Text>
        <Label htmlFor={id("reason")} size="small">
          {t.reason}
        </Label>
        <Textarea
          id={id("reason")}
          value={reason}
          maxLength={1000}
          onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
        />
        {(["authority", "document"] as const).map((field) => (
          <div key={field} className="flex flex-col gap-y-1">
            <Label htmlFor={id(field)} size="small">
              {t[field]}
            </Label>
            <Input
              id={id(field)}
              value={typed[field]}
              maxLength={200}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          </div>
        ))}
        <div className="flex gap-x-2">
          {seller.suspension?.begun !== true && (
            <Button
              size="small"
              variant="danger"
              disabled={reason.trim() === "" || change.isPending}
              onClick={() => change.mutate("suspend")}
            >
              {t.give}
            </Button>
          )}
          {seller.suspension !== null && (
            <Button
              size="small"
              variant="secondary"
              disabled={reason.trim() === "" || change.isPending}
              onClick={() => change.mutate("resume")}
            >
              {t.resume}
            </Button>
          )}
        </div>
        {change.isError && <Failed error={change.error} />}
      </div>
    </details>
  );
};

const Member = ({ member }: { member: OfficeSeller["members"][number] }) => {
  const { t } = useTexts();
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <Text size="small">
        {member.name}, {member.email} ({t.roles[member.role]})
      </Text>
      <PasswordLink member={member.id} name={member.name} />
    </li>
  );
};

/** One seller: whether it sells, who works there, and what the operator can do. */
export const Seller = ({ seller }: { seller: OfficeSeller }) => {
  const { t } = useTexts();
  const { suspension } = seller;
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3">
        <Heading level="h3">{seller.name}</Heading>
        <StatusBadge color={suspension === null ? "green" : suspension.begun ? "red" : "orange"}>
          {suspension === null ? t.active : suspension.begun ? t.suspended : t.noticed(dayFor(suspension.from))}
        </StatusBadge>
      </div>
      {suspension !== null && (
        <Text size="small">
          {[suspension.reason, suspension.authority].filter((part) => part !== null).join(" · ")}
        </Text>
      )}
      <ul aria-label={t.members} className="flex flex-col">
        {seller.members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ul>
      <Suspension seller={seller} />
    </li>
  );
};
