import type { AdminRegisterEntry, CertificatePanel } from "@cho-ocop/contracts";
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { ActDrawer } from "../../../components/act-drawer.js";
import { Fact, Facts, Part } from "../../../components/facts.js";
import { LINK_CLASS } from "../../../components/link-class.js";
import { Failed, Loading } from "../../../components/states.js";
import { Timeline } from "../../../components/timeline.js";
import { CertificateFacts, SourceLink, Truth } from "../../../components/truth.js";
import type { Act } from "../../../lib/acts.js";
import { readEntry } from "../../../lib/client.js";
import { showDay } from "../../../lib/days.js";
import { type OfferedAct, offeredActs } from "../../../lib/offered-acts.js";
import { type Texts, useTexts } from "../../../texts/index.js";

/** What an officer calls a certificate: by its decision, and by its stars where two share one. */
const nameOfCertificate = (panel: CertificatePanel, t: Texts): string => {
  const { certificate } = panel;
  if (!certificate?.decisionNo) return certificate?.certificateNo ?? t.certificateWithout;
  const day = certificate.decisionDate === null ? "" : ` (${showDay(certificate.decisionDate)})`;
  return t.decisionOf(certificate.decisionNo) + day;
};

const ProductFacts = ({ entry }: { entry: AdminRegisterEntry }) => {
  const { t, say } = useTexts();
  const { before } = entry.origin;
  const place = before && [before.commune, before.district, before.province.name].filter(Boolean).join(", ");
  const remarks = [
    entry.proposedFiveStar && t.proposedFiveStar,
    entry.flags.nameBackTranslated && t.nameBackTranslated,
    entry.flags.sourceConflict && t.sourceConflict,
  ].filter((remark) => remark !== false);
  return (
    <Facts>
      <Fact name={t.producer}>
        {entry.producer === null ? t.noProducer : `${entry.producer.name} (${say(entry.producer.legalFormName)})`}
      </Fact>
      <Fact name={t.group}>
        {t.groupOf(entry.group.code)}: {say(entry.group.name)}
        {entry.group.inferred && <span className="text-ui-fg-muted"> ({t.groupInferred})</span>}
      </Fact>
      <Fact name={t.productSet}>{entry.productSet && `${entry.productSet.number}. ${say(entry.productSet.name)}`}</Fact>
      <Fact name={t.origin}>
        {say(entry.origin.text)}
        {place && <span className="text-ui-fg-subtle block">{t.before2025(place)}</span>}
      </Fact>
      <Fact name={t.packaging}>{entry.packaging}</Fact>
      <Fact name={t.claim}>{entry.certificates.length === 0 ? say(entry.claimText) : null}</Fact>
      <Fact name={t.confidence}>{t.confidences[entry.confidence]}</Fact>
      <Fact name={t.notes}>
        {[entry.notes, ...remarks].filter(Boolean).map((note) => (
          <span key={note} className="block">
            {note}
          </span>
        ))}
      </Fact>
      <Fact name={t.sources}>
        {entry.sources.length === 0
          ? null
          : entry.sources.map(({ url, title }) => (
              <span key={url} className="block">
                <SourceLink url={url} title={title} />
              </span>
            ))}
      </Fact>
    </Facts>
  );
};

const Certificate = ({
  panel,
  offered,
  onAct,
}: {
  panel: CertificatePanel;
  offered: readonly OfferedAct[];
  onAct: (act: Act) => void;
}) => {
  const { t } = useTexts();
  const certificateId = panel.certificate?.id;
  return (
    <article
      className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-4"
      data-certificate={certificateId}
    >
      <Text asChild size="small" weight="plus">
        <h3>{nameOfCertificate(panel, t)}</h3>
      </Text>
      <Truth panel={panel} />
      <CertificateFacts panel={panel} />
      {certificateId !== undefined && (
        <div className="flex flex-wrap gap-2">
          {offered.map((kind) => (
            <Button
              key={kind}
              size="small"
              variant={kind === "revoke" ? "danger" : "secondary"}
              onClick={() => onAct({ kind, certificateId })}
            >
              {t.actions[kind]}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
};

const Entry = ({ entry }: { entry: AdminRegisterEntry }) => {
  const { t } = useTexts();
  const [act, setAct] = useState<Act>();
  const panels = entry.certificates.map(({ panel }) => panel);
  const names = new Map(panels.map((panel) => [panel.certificate?.id, nameOfCertificate(panel, t)]));
  const nameOf = (certificateId: string) => names.get(certificateId) ?? t.certificateWithout;
  const about = act === undefined || act.kind === "record" ? entry.name : `${entry.name}: ${nameOf(act.certificateId)}`;
  // A new certificate may take the place of one that still runs; one that is superseded gives place to any other.
  const others = panels.flatMap((panel) => {
    const { certificate } = panel;
    const fits =
      act?.kind === "supersede"
        ? act.certificateId !== certificate?.id
        : offeredActs(panel, entry.audit).includes("supersede");
    return certificate !== null && fits ? [{ id: certificate.id, name: nameOf(certificate.id) }] : [];
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-2 px-6 py-4">
          <Link to="/register" className={`${LINK_CLASS} txt-compact-small`}>
            ← {t.backToRegister}
          </Link>
          <div className="flex flex-wrap items-center gap-2">
            <Heading>{entry.name}</Heading>
            {entry.demonstration && <Badge size="2xsmall">{t.demonstration}</Badge>}
          </div>
        </div>
        <Part title={t.truthToday(showDay(entry.panel.on))}>
          <div data-testid="truth">
            <Truth panel={entry.panel} />
          </div>
        </Part>
        <Part title={t.product}>
          <ProductFacts entry={entry} />
        </Part>
      </Container>
      <Container className="p-0">
        <Part
          title={t.certificates}
          action={
            <Button size="small" onClick={() => setAct({ kind: "record", entryId: entry.id })}>
              {t.actions.record}
            </Button>
          }
        >
          {panels.length === 0 && <Text size="small">{t.noCertificate}</Text>}
          {panels.map((panel) => (
            <Certificate
              key={panel.certificate?.id}
              panel={panel}
              offered={offeredActs(panel, entry.audit)}
              onAct={setAct}
            />
          ))}
        </Part>
      </Container>
      <Container className="p-0">
        <Part title={t.history}>
          <Timeline
            audit={entry.audit}
            nameOf={nameOf}
            onAnnul={({ certificateId, id }) => setAct({ kind: "annul", certificateId, eventId: id })}
          />
        </Part>
      </Container>
      {act !== undefined && (
        <ActDrawer act={act} entry={entry} about={about} certificates={others} onClose={() => setAct(undefined)} />
      )}
    </div>
  );
};

const EntryPage = () => {
  const { id = "" } = useParams();
  const entry = useQuery({ queryKey: ["ocop", "entry", id], queryFn: ({ signal }) => readEntry(id, signal) });
  if (entry.data !== undefined) return <Entry key={id} entry={entry.data} />;
  return (
    <Container className="p-0">
      {entry.isError ? <Failed error={entry.error} retry={() => entry.refetch()} /> : <Loading />}
    </Container>
  );
};

export default EntryPage;
