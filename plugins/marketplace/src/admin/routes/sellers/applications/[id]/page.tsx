import type { OfficeApplication, OperatorMove } from "@cho-ocop/contracts";
import { Badge, Button, Container, Heading, Label, Text, Textarea } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { Failed } from "../../../../components/failed.js";
import { LINK_CLASS } from "../../../../components/link-class.js";
import { PasswordLink } from "../../../../components/password-link.js";
import { documentAddress, moveApplication, readApplication } from "../../../../lib/client.js";
import { useTexts } from "../../../../texts/index.js";

const Facts = ({ application }: { application: OfficeApplication }) => {
  const { t, language } = useTexts();
  const facts = [
    [t.legalForm, application.legalFormName[language]],
    [t.taxCode, application.taxCode ?? "–"],
    [t.contact, application.contact],
    [t.phone, application.phone],
    [t.email, application.email],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 px-6 py-4">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="txt-small text-ui-fg-subtle">{name}</dt>
          <dd className="txt-small">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Checklist = ({ application }: { application: OfficeApplication }) => {
  const { t, language } = useTexts();
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t.checklist}</Heading>
      <ol className="flex flex-col gap-y-3">
        {application.checklist.map(({ item, name, hint, article, needed, upload, documents }) => (
          <li key={item} className="flex flex-col gap-y-1">
            <div className="flex items-center gap-x-2">
              <Text size="small" weight="plus">
                {name[language]}
              </Text>
              <Badge size="2xsmall">{needed === "always" ? t.always : t.whereItApplies}</Badge>
            </div>
            <Text size="small">{hint[language]}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {article}
            </Text>
            {upload && documents.length === 0 && <Text size="small">{t.noDocument}</Text>}
            {documents.map((document) => (
              <a
                key={document.id}
                className={`txt-small ${LINK_CLASS}`}
                href={documentAddress(application.id, document.id)}
              >
                {document.name} ({Math.ceil(document.bytes / 1024)} kB)
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
};

const isOffered = (move: string): move is OperatorMove["move"] => ["ask_more", "approve", "refuse"].includes(move);

const Decision = ({ application }: { application: OfficeApplication }) => {
  const { t, language } = useTexts();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const decide = useMutation({
    mutationFn: (move: OperatorMove["move"]) =>
      moveApplication(application.id, { move, ...(reason.trim() === "" ? {} : { reason }) }),
    onSuccess: async () => {
      setReason("");
      await client.invalidateQueries({ queryKey: ["marketplace"] });
    },
  });
  if (application.moves.length === 0) return null;
  return (
    <section className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">{t.decide}</Heading>
      <Label htmlFor="reason" size="small">
        {t.reason}
      </Label>
      <Textarea id="reason" value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
      <div className="flex flex-wrap gap-2">
        {application.moves.map(
          ({ move, name }) =>
            isOffered(move) && (
              <Button
                key={move}
                size="small"
                variant={move === "approve" ? "primary" : move === "refuse" ? "danger" : "secondary"}
                disabled={decide.isPending || (move !== "approve" && reason.trim() === "")}
                onClick={() => decide.mutate(move)}
              >
                {name[language]}
              </Button>
            ),
        )}
      </div>
      {decide.isError && <Failed error={decide.error} />}
    </section>
  );
};

const ApplicationPage = () => {
  const { t, language } = useTexts();
  const { id = "" } = useParams();
  const read = useQuery({
    queryKey: ["marketplace", "application", id],
    queryFn: ({ signal }) => readApplication(id, signal),
  });
  if (read.isPending) return <Text role="status">{t.loading}</Text>;
  if (read.isError) return <Failed error={read.error} retry={() => read.refetch()} />;
  const application = read.data;
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Link className={`txt-small ${LINK_CLASS}`} to="/sellers">
          {t.back}
        </Link>
        <Heading>
          {application.number}: {application.producer.name}
        </Heading>
        <Text size="small" role="status">
          {application.stateName[language]}
        </Text>
        {application.taken && application.moves.length > 0 && <Text size="small">{t.taken}</Text>}
        {application.rivals > 0 && <Text size="small">{t.rivals(application.rivals)}</Text>}
      </div>
      <Facts application={application} />
      <div className="px-6 py-4">
        <PasswordLink member={application.member} name={application.contact} />
      </div>
      <Checklist application={application} />
      <Decision application={application} />
      <section className="flex flex-col gap-y-2 px-6 py-4">
        <Heading level="h2">{t.history}</Heading>
        <ol className="flex flex-col gap-y-1">
          {application.history.map(({ move, name, movedAt, reason, by }) => (
            <li key={`${move}-${movedAt}`} className="txt-small">
              {moment.format(new Date(movedAt))}: {name[language]} ({t.by[by]}){reason !== null && `: ${reason}`}
            </li>
          ))}
        </ol>
      </section>
    </Container>
  );
};

export default ApplicationPage;
