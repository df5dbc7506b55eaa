import type { RegisterItem } from "@cho-ocop/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useLocation, useSearchParams } from "react-router-dom";
import { FilterBar } from "../../components/filter-bar.js";
import { LINK_CLASS } from "../../components/link-class.js";
import { Failed, Loading, Nothing } from "../../components/states.js";
import { StarBadge, StatusWord } from "../../components/status-badge.js";
import { listGroups, listProvinces, listRegister } from "../../lib/client.js";
import { showDay } from "../../lib/days.js";
import { type Filters, isNarrowed, PAGE_SIZE, readFilters, toQuery, writeFilters } from "../../lib/filters.js";
import { useTexts } from "../../texts/index.js";

const WIDE = "hidden md:table-cell";

const Row = ({ item }: { item: RegisterItem }) => {
  const { t, say } = useTexts();
  const { panel } = item;
  return (
    <Table.Row>
      <Table.Cell className="py-2 align-top md:align-middle">
        <div className="flex min-w-0 flex-col whitespace-normal">
          <span className="flex flex-wrap items-center gap-x-2">
            <Link to={`/register/${item.id}`} className={`${LINK_CLASS} font-medium`}>
              {item.name}
            </Link>
            {item.demonstration && <Badge size="2xsmall">{t.demonstration}</Badge>}
          </span>
          <span className="text-ui-fg-subtle">{item.producer?.name ?? t.noProducer}</span>
          <span className="text-ui-fg-muted md:hidden">{item.origin.province.name}</span>
        </div>
      </Table.Cell>
      <Table.Cell className="py-2 align-top md:align-middle">
        <div className="flex flex-col items-start gap-1 md:hidden">
          <StatusWord status={panel.status}>{say(panel.statusName)}</StatusWord>
          {panel.stars !== null && <StarBadge stars={panel.stars} />}
        </div>
        <div className="hidden md:block">
          <StarBadge stars={panel.stars} />
        </div>
      </Table.Cell>
      <Table.Cell className={WIDE}>
        <StatusWord status={panel.status}>{say(panel.statusName)}</StatusWord>
      </Table.Cell>
      <Table.Cell className={`${WIDE} whitespace-nowrap`}>
        {panel.validUntil === null ? "–" : showDay(panel.validUntil)}
      </Table.Cell>
      <Table.Cell className={`${WIDE} whitespace-nowrap`}>
        <span title={say(item.group.name)}>{t.groupOf(item.group.code)}</span>
      </Table.Cell>
      <Table.Cell className={WIDE}>{item.origin.province.name}</Table.Cell>
    </Table.Row>
  );
};

const RegisterTable = ({ items }: { items: readonly RegisterItem[] }) => {
  const { t } = useTexts();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t.product}</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="md:hidden">{t.status}</span>
            <span className="hidden md:inline">{t.stars}</span>
          </Table.HeaderCell>
          <Table.HeaderCell className={WIDE}>{t.status}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE}>{t.validUntil}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE}>{t.group}</Table.HeaderCell>
          <Table.HeaderCell className={WIDE}>{t.province}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </Table.Body>
    </Table>
  );
};

/** The cursors of the pages before this one, kept with the entry of the browser's history: the API tells only the next. */
const readTrail = (state: unknown): readonly string[] => {
  const trail = (state as { trail?: unknown } | null)?.trail;
  return Array.isArray(trail) ? trail.filter((one) => typeof one === "string") : [];
};

const RegisterPage = () => {
  const { t } = useTexts();
  const [search, setSearch] = useSearchParams();
  const trail = readTrail(useLocation().state);
  const filters = readFilters(search);
  const query = toQuery(filters);
  const register = useQuery({
    queryKey: ["ocop", "register", query],
    queryFn: ({ signal }) => listRegister(query, signal),
    placeholderData: keepPreviousData,
  });
  const provinces = useQuery({
    queryKey: ["ocop", "provinces"],
    queryFn: ({ signal }) => listProvinces(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const groups = useQuery({
    queryKey: ["ocop", "groups"],
    queryFn: ({ signal }) => listGroups(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

  // Typing and ticking must not fill the browser's history; turning a page may.
  const narrow = (change: Partial<Filters>) =>
    setSearch(writeFilters({ ...filters, ...change, cursor: "" }), { replace: true });
  const turnTo = (cursor: string, newTrail: readonly string[]) =>
    setSearch(writeFilters({ ...filters, cursor }), { state: { trail: newTrail } });
  const page = register.data;

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-6 py-4">
        <Heading>{t.register}</Heading>
        {page !== undefined && (
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {t.entries(page.total)}. {t.registerHint(showDay(page.on))}
          </Text>
        )}
      </div>
      <FilterBar
        filters={filters}
        provinces={provinces.data ?? []}
        groups={groups.data ?? []}
        onChange={narrow}
        onClear={() => setSearch(writeFilters({ ...readFilters(new URLSearchParams()), sort: filters.sort }))}
      />
      {register.isPending && <Loading rows={PAGE_SIZE / 2} />}
      {register.isError && <Failed error={register.error} retry={() => register.refetch()} />}
      {!register.isError && page?.items.length === 0 && (
        <Nothing
          title={isNarrowed(filters) ? t.nothingFound : t.registerEmpty}
          hint={isNarrowed(filters) ? t.nothingFoundHint : t.registerEmptyHint}
        />
      )}
      {!register.isError && page !== undefined && page.items.length > 0 && (
        <div aria-busy={register.isPlaceholderData} className="overflow-x-auto">
          <RegisterTable items={page.items} />
        </div>
      )}
      {page !== undefined && (filters.cursor !== "" || page.next !== null) && (
        <nav className="flex flex-wrap justify-end gap-2 px-6 py-4">
          {filters.cursor !== "" && (
            <>
              <Button size="small" variant="transparent" onClick={() => turnTo("", [])}>
                {t.firstPage}
              </Button>
              <Button size="small" variant="secondary" onClick={() => turnTo(trail.at(-1) ?? "", trail.slice(0, -1))}>
                {t.previousPage}
              </Button>
            </>
          )}
          <Button
            size="small"
            variant="secondary"
            disabled={page.next === null || register.isPlaceholderData}
            onClick={() => turnTo(page.next ?? "", [...trail, filters.cursor])}
          >
            {t.nextPage}
          </Button>
        </nav>
      )}
    </Container>
  );
};

export const config = defineRouteConfig({ label: "register", translationNs: "ocop" });
export default RegisterPage;
