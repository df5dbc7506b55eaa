import type { SearchLog, SearchLogQuery } from "@cho-ocop/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Aliases } from "../../components/aliases.js";
import { Failed } from "../../components/state.js";
import { readQueries } from "../../lib/client.js";
import { useTexts } from "../../texts/index.js";

const VIEWS: readonly SearchLogQuery["view"][] = ["top", "none", "slow"];
const DAYS = [1, 7, 30, 90] as const;

const Rows = ({ rows, onAlias }: { rows: SearchLog["rows"]; onAlias: (alias: string) => void }) => {
  const { t } = useTexts();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {[t.text, t.count, t.total, t.clicks, t.position, t.p95, t.aliases].map((name, place) => (
            <Table.HeaderCell key={name}>
              {place === 6 ? <span className="sr-only">{t.addAlias}</span> : name}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.text}>
            <Table.Cell className="whitespace-normal">
              {row.text}
              {row.understood !== null && (
                <span className="text-ui-fg-subtle">
                  {" "}
                  ({t.understood}: {row.understood})
                </span>
              )}
            </Table.Cell>
            <Table.Cell>{row.count}</Table.Cell>
            <Table.Cell>{row.total}</Table.Cell>
            <Table.Cell>{row.clicks}</Table.Cell>
            <Table.Cell>{row.meanPosition ?? "–"}</Table.Cell>
            <Table.Cell>{row.p95Ms}</Table.Cell>
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                aria-label={`${t.addAlias}: ${row.text}`}
                onClick={() => onAlias(row.text)}
              >
                {t.addAlias}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
};

const SearchPage = () => {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Pick<SearchLogQuery, "view" | "days">>({ view: "top", days: 30 });
  const [draft, setDraft] = useState({ alias: "", word: "" });
  const [shown, setShown] = useState<typeof draft | null>(null);
  const log = useQuery({
    queryKey: ["ocop", "search", "queries", asked],
    queryFn: ({ signal }) => readQueries(asked, signal),
    placeholderData: keepPreviousData,
  });
  const found = log.data;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Heading>{t.title}</Heading>
          {found !== undefined && (
            <Text size="small" className="text-ui-fg-subtle" role="status">
              {t.summary(found.days, found.searches, found.foundNothing, found.degraded, String(found.p95Ms ?? "–"))}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap gap-2 px-6 py-3">
          {VIEWS.map((view) => (
            <Button
              key={view}
              size="small"
              variant={view === asked.view ? "primary" : "secondary"}
              aria-pressed={view === asked.view}
              onClick={() => setAsked({ ...asked, view })}
            >
              {t.views[view]}
            </Button>
          ))}
          <select
            aria-label={t.days}
            className="txt-small bg-ui-bg-field rounded-md border px-2 py-1"
            value={asked.days}
            onChange={(event) => setAsked({ ...asked, days: Number(event.target.value) })}
          >
            {DAYS.map((days) => (
              <option key={days} value={days}>
                {t.daysOf(days)}
              </option>
            ))}
          </select>
        </div>
        {log.isPending && (
          <Text size="small" className="px-6 py-4" role="status">
            {t.loading}
          </Text>
        )}
        {log.isError && (
          <div className="px-6 py-4">
            <Failed error={log.error} retry={() => log.refetch()} />
          </div>
        )}
        {found?.rows.length === 0 && (
          <Text size="small" className="px-6 py-4">
            {t.nothing}
          </Text>
        )}
        {found !== undefined && found.rows.length > 0 && (
          <div className="overflow-x-auto">
            <Rows
              rows={found.rows}
              onAlias={(alias) => {
                setDraft({ ...draft, alias: alias.slice(0, 60) });
                setShown(null);
              }}
            />
          </div>
        )}
      </Container>
      <Aliases draft={draft} shown={shown} onDraft={setDraft} onShow={setShown} />
    </div>
  );
};

export const config = defineRouteConfig({ label: "menu", translationNs: "search" });
export default SearchPage;
