import { APPLICATION_STATES, type ApplicationState } from "@cho-ocop/contracts";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { readApplications } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./failed.js";
import { LINK_CLASS } from "./link-class.js";
import { More } from "./more.js";

/** Applications to sell, the newest first. */
export const Applications = () => {
  const { t, language } = useTexts();
  const [state, setState] = useState<ApplicationState | "">("applied");
  const list = useInfiniteQuery({
    queryKey: ["marketplace", "applications", state],
    queryFn: ({ pageParam, signal }) => readApplications({ state, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const rows = list.data?.pages.flatMap(({ applications }) => applications) ?? [];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading>{t.applications}</Heading>
        <select
          aria-label={t.state}
          className="txt-small bg-ui-bg-field rounded-md border px-2 py-1"
          value={state}
          onChange={(event) => setState(APPLICATION_STATES.find((one) => one === event.target.value) ?? "")}
        >
          <option value="">{t.allStates}</option>
          {APPLICATION_STATES.map((one) => (
            <option key={one} value={one}>
              {t.states[one]}
            </option>
          ))}
        </select>
      </div>
      {list.isPending && (
        <Text size="small" className="px-6 py-4" role="status">
          {t.loading}
        </Text>
      )}
      {list.isError && (
        <div className="px-6 py-4">
          <Failed error={list.error} retry={() => list.refetch()} />
        </div>
      )}
      {list.isSuccess && rows.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t.noApplications}
        </Text>
      )}
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {[t.number, t.producer, t.legalForm, t.contact, t.state].map((name) => (
                  <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={row.id}>
                  <Table.Cell>
                    <Link className={LINK_CLASS} to={`applications/${row.id}`}>
                      {row.number}
                    </Link>
                  </Table.Cell>
                  <Table.Cell className="whitespace-normal">{row.producer.name}</Table.Cell>
                  <Table.Cell>{row.legalFormName[language]}</Table.Cell>
                  <Table.Cell>{row.contact}</Table.Cell>
                  <Table.Cell>{row.stateName[language]}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <More list={list} />
    </Container>
  );
};
