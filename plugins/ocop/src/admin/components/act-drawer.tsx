import type { AdminRegisterEntry } from "@cho-ocop/contracts";
import { lastDayOfValidity, latestExtension } from "@cho-ocop/ocop-rules";
import { Button, Drawer, InlineTip, Prompt, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { ACT_FIELDS, type Act, actPath, type Field, readAct } from "../lib/acts.js";
import { sendAct } from "../lib/client.js";
import { dayOf, readDay, showDay } from "../lib/days.js";
import { fieldFailures, sayFailure } from "../lib/failures.js";
import { type Preview, previewAct } from "../lib/preview.js";
import { type Texts, useTexts } from "../texts/index.js";
import { ActField, type CertificateChoice } from "./act-field.js";

type Typed = Readonly<Record<string, string>>;

const LABELS = {
  stars: "stars",
  decisionNo: "decisionNo",
  decisionDate: "decisionDate",
  issuer: "issuer",
  certificateNo: "certificateNo",
  validFrom: "validFrom",
  validUntil: "validUntil",
  sourceUrl: "sourceUrl",
  checkedOn: "checkedOn",
  effectiveOn: "effectiveOn",
  reason: "reason",
  supersededBy: "supersededBy",
  until: "until",
  supersedes: "supersedes",
  rubric: "rubric",
} as const satisfies Record<string, keyof Texts>;
const labelOf = (name: string, t: Texts): string => (name in LABELS ? t[LABELS[name as keyof typeof LABELS]] : name);

/** What an officer should know while typing into a field. */
function hintOf(field: Field, act: Act, typed: Typed, entry: AdminRegisterEntry, t: Texts): string | undefined {
  switch (field.name) {
    case "issuer":
      return t.issuerHint;
    case "decisionNo":
      return t.decisionNoHint;
    case "sourceUrl":
      return t.sourceUrlHint;
    case "supersedes":
      return t.supersedesHint;
    case "rubric":
      return t.rubricHint;
    case "checkedOn":
      return t.checkedOnHint;
    case "validFrom":
      return t.validFromHint;
    case "validUntil": {
      const from = readDay(typed.validFrom ?? "") ?? readDay(typed.decisionDate ?? "");
      return from === undefined ? t.validUntilHint : t.validUntilWillBe(showDay(lastDayOfValidity(from)));
    }
    case "effectiveOn":
      return act.kind === "revoke" ? t.revokedOnHint : undefined;
    case "until": {
      const until = entry.certificates.find(
        ({ panel }) => act.kind === "extend" && panel.certificate?.id === act.certificateId,
      )?.panel.validUntil;
      return until ? t.untilHint(showDay(latestExtension(dayOf(until)))) : undefined;
    }
    default:
      return undefined;
  }
}

interface Ready {
  readonly body: Readonly<Record<string, unknown>>;
  readonly preview: Preview | undefined;
}

/** The form of one act: read, checked, foretold, confirmed, sent. Closed by `onClose`, also after it was done. */
export const ActDrawer = ({
  act,
  entry,
  about,
  certificates,
  onClose,
}: {
  act: Act;
  entry: AdminRegisterEntry;
  /** What the act is done to, in words. */
  about: string;
  /** The certificates that may take the place of the one that is superseded. */
  certificates: readonly CertificateChoice[];
  onClose: () => void;
}) => {
  const { t, language, say } = useTexts();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [ready, setReady] = useState<Ready>();
  const send = useMutation({
    mutationFn: (body: Ready["body"]) => sendAct(actPath(act), body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop"] });
      toast.success(t.actDone[act.kind]);
      onClose();
    },
    onError: (error) => {
      setErrors(fieldFailures(error, language));
      setReady(undefined);
    },
  });
  const read = readAct(act, typed, t, language);
  const foretold = read.ok ? previewAct(entry, act, read.body, dayOf(entry.panel.on)) : undefined;
  // Nothing to choose from: an optional choice is left out, a required one makes the act impossible.
  const fields = ACT_FIELDS[act.kind].filter(
    ({ kind, required }) => kind !== "certificate" || required || certificates.length > 0,
  );
  const unplaced = Object.entries(errors).filter(([name]) => !fields.some((field) => field.name === name));
  const impossible = act.kind === "supersede" && certificates.length === 0;

  const change = (name: string, value: string) => {
    setTyped({ ...typed, [name]: value });
    const { [name]: _settled, ...others } = errors;
    setErrors(others);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.reset();
    if (read.ok) {
      setReady({ body: read.body, preview: foretold });
      return;
    }
    setErrors(read.errors);
    const first = fields.find((field) => field.name in read.errors);
    form.current?.querySelector<HTMLElement>(`#act-${first?.name}`)?.focus();
  };

  return (
    <Drawer open onOpenChange={(open) => open || send.isPending || onClose()}>
      <Drawer.Content>
        {/* Not Drawer.Header: the closing cross that it draws has no name for screen readers. Escape and the button below close it. */}
        <div className="border-ui-border-base flex flex-col gap-y-1 border-b px-6 py-4">
          <Drawer.Title>{t.actTitles[act.kind]}</Drawer.Title>
          <Drawer.Description>{about}</Drawer.Description>
        </div>
        <Drawer.Body className="overflow-y-auto">
          <form ref={form} id="act" noValidate onSubmit={submit} className="flex flex-col gap-y-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t.actLaws[act.kind]}
            </Text>
            {impossible && <InlineTip label={t.supersededBy}>{t.nothingToSupersedeWith}</InlineTip>}
            {send.isError && (
              <InlineTip role="alert" variant="error" label={t.failed}>
                {sayFailure(send.error, t, language)}
                {unplaced.map(([name, text]) => (
                  <span key={name} className="block">
                    {text}
                  </span>
                ))}
              </InlineTip>
            )}
            {!impossible &&
              fields.map((field) => (
                <ActField
                  key={field.name}
                  field={field}
                  label={labelOf(field.name, t)}
                  hint={hintOf(field, act, typed, entry, t)}
                  value={typed[field.name] ?? ""}
                  error={errors[field.name]}
                  certificates={certificates}
                  onChange={(value) => change(field.name, value)}
                />
              ))}
            {foretold !== undefined && (
              <InlineTip
                role="status"
                variant={foretold.after === null && foretold.before !== null ? "warning" : "info"}
                label={t.whatWillHappen}
              >
                {say(foretold.text)}
              </InlineTip>
            )}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary" disabled={send.isPending}>
              {t.cancel}
            </Button>
          </Drawer.Close>
          <Button size="small" type="submit" form="act" disabled={impossible} isLoading={send.isPending}>
            {t.continue}
          </Button>
        </Drawer.Footer>
        <Prompt
          open={ready !== undefined}
          variant={act.kind === "revoke" || act.kind === "annul" ? "danger" : "confirmation"}
          onOpenChange={(open) => open || setReady(undefined)}
        >
          <Prompt.Content className="max-w-[min(400px,calc(100vw-2rem))]">
            <Prompt.Header>
              <Prompt.Title>{t.confirmTitles[act.kind]}</Prompt.Title>
              <Prompt.Description asChild>
                <div className="flex flex-col gap-y-2">
                  <p>{about}</p>
                  {ready?.preview !== undefined && (
                    <p className="text-ui-fg-base font-medium">{say(ready.preview.text)}</p>
                  )}
                  <p>{t.kept}</p>
                </div>
              </Prompt.Description>
            </Prompt.Header>
            <Prompt.Footer>
              <Prompt.Cancel>{t.cancel}</Prompt.Cancel>
              <Prompt.Action onClick={() => ready !== undefined && send.mutate(ready.body)}>
                {t.actConfirms[act.kind]}
              </Prompt.Action>
            </Prompt.Footer>
          </Prompt.Content>
        </Prompt>
      </Drawer.Content>
    </Drawer>
  );
};
