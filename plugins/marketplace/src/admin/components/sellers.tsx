import { Container, Heading, Input, Text } from "@medusajs/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readSellers } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./failed.js";
import { More } from "./more.js";
import { Seller } from "./seller.js";

/** All sellers, by handle. */
export const Sellers = () => {
  const { t } = useTexts();
  const [q, setQ] = useState("");
  const list = useInfiniteQuery({
    queryKey: ["marketplace", "sellers", q],
    queryFn: ({ pageParam, signal }) => readSellers({ q, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const sellers = list.data?.pages.flatMap((page) => page.sellers) ?? [];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t.sellers}</Heading>
        <Input
          type="search"
          size="small"
          aria-label={t.find}
          placeholder={t.find}
          value={q}
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
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
      {list.isSuccess && sellers.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t.noSellers}
        </Text>
      )}
      <ul className="divide-y">
        {sellers.map((seller) => (
          <Seller key={seller.id} seller={seller} />
        ))}
      </ul>
      <More list={list} />
    </Container>
  );
};
