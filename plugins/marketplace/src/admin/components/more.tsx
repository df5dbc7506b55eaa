import { Button } from "@medusajs/ui";
import { useTexts } from "../texts/index.js";

interface List {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

/** Asks for the next page of a list, where there is one. */
export const More = ({ list }: { list: List }) => {
  const { t } = useTexts();
  if (!list.hasNextPage) return null;
  return (
    <div className="px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {t.more}
      </Button>
    </div>
  );
};
