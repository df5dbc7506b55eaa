import { LISTING_SEARCH_SORTS, type ListingSearch } from "@cho-ocop/contracts";
import { ListingCards } from "../ui/listing-card.js";
import type { Page, Voice } from "../ui/page.js";
import { type SearchData, searchList } from "../ui/search-list.js";

/** What is for sale, searched and filtered. The words are typed into the box of the header. */
export function listingsPage(data: SearchData<ListingSearch>, voice: Voice): Page {
  const { goods, found } = voice.texts;
  const { title, description, total, empty, emptyHint } = goods;
  const sorts = LISTING_SEARCH_SORTS.map((sort) => [sort, found.sorts[sort]] as const);
  return searchList(
    data,
    {
      list: "listings",
      texts: { title, description, total, empty, emptyHint, sorts },
      cards: ({ items }, hits) => <ListingCards items={items} voice={voice} hits={hits} />,
    },
    voice,
  );
}
