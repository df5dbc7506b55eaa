import { Button, Text } from "@medusajs/ui";
import { RequestFailed } from "../lib/client.js";
import { useTexts } from "../texts/index.js";

/** What went wrong, in the words of the API where it has any. */
export const Failed = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { t, language } = useTexts();
  return (
    <div role="alert" className="flex flex-col items-start gap-y-2 py-2">
      <Text size="small">{(error instanceof RequestFailed && error.texts?.[language]) || t.failed}</Text>
      {retry !== undefined && (
        <Button size="small" variant="secondary" onClick={retry}>
          {t.tryAgain}
        </Button>
      )}
    </div>
  );
};
