import { Button, Heading, Skeleton, Text } from "@medusajs/ui";
import { sayFailure } from "../lib/failures.js";
import { useTexts } from "../texts/index.js";

/** Grey bars in place of what is being loaded. */
export const Loading = ({ rows = 6 }: { rows?: number }) => {
  const { t } = useTexts();
  return (
    <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
      <span className="sr-only">{t.loading}</span>
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <Skeleton key={row} className="h-7 w-full" />
      ))}
    </div>
  );
};

/** What went wrong, and a way to try again. */
export const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { t, language } = useTexts();
  return (
    <div role="alert" className="flex flex-col items-start gap-y-3 px-6 py-8">
      <Text>{sayFailure(error, t, language)}</Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t.tryAgain}
      </Button>
    </div>
  );
};

/** Nothing to show, and what to do about it. */
export const Nothing = ({ title, hint }: { title: string; hint: string }) => (
  <div className="flex flex-col gap-y-1 px-6 py-12 text-center">
    <Heading level="h2">{title}</Heading>
    <Text size="small" className="text-ui-fg-subtle">
      {hint}
    </Text>
  </div>
);
