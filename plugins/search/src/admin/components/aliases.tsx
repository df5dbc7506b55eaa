import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { addAlias, previewAlias, readAliases, removeAlias } from "../lib/client.js";
import { useTexts } from "../texts/index.js";
import { Failed } from "./state.js";

const KEY = ["ocop", "search", "aliases"];

interface Draft {
  readonly alias: string;
  readonly word: string;
}

const Preview = ({ draft }: { draft: Draft }) => {
  const { t } = useTexts();
  const preview = useQuery({ queryKey: [...KEY, "preview", draft], queryFn: () => previewAlias(draft), retry: false });
  if (preview.isPending) return <Text size="small">{t.loading}</Text>;
  if (preview.isError) return <Failed error={preview.error} />;
  const { documents, examples, queries } = preview.data;
  return (
    <div role="status" className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {t.wouldFind(documents)}
      </Text>
      <Text size="small">{examples.join(" · ")}</Text>
      {queries.length > 0 && (
        <Text size="small">
          {t.wouldChange} {queries.map(({ text, count, total }) => `${text} (${count} × → ${total})`).join(" · ")}
        </Text>
      )}
    </div>
  );
};

/** The aliases of the office: a form with a preview, and the list. */
export const Aliases = ({
  draft,
  shown,
  onDraft,
  onShow,
}: {
  draft: Draft;
  /** What is previewed; null before anybody asked. */
  shown: Draft | null;
  onDraft: (draft: Draft) => void;
  onShow: (draft: Draft | null) => void;
}) => {
  const { t } = useTexts();
  const client = useQueryClient();
  const aliases = useQuery({ queryKey: KEY, queryFn: ({ signal }) => readAliases(signal) });
  const change = useMutation({
    mutationFn: (what: Draft | { id: string }) => ("id" in what ? removeAlias(what.id) : addAlias(what)),
    onSuccess: (answer) => {
      client.setQueryData(KEY, answer);
      onShow(null);
    },
  });
  const empty = draft.alias.trim() === "" || draft.word.trim() === "";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t.aliases}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t.aliasHint}
        </Text>
      </div>
      <form
        className="flex flex-col gap-y-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          onShow(draft);
        }}
      >
        <div className="flex flex-wrap items-end gap-3">
          {(["alias", "word"] as const).map((field) => (
            <div key={field} className="flex flex-col gap-y-1">
              <Label htmlFor={`search-${field}`} size="small">
                {t[field]}
              </Label>
              <Input
                id={`search-${field}`}
                value={draft[field]}
                maxLength={60}
                onChange={(event) => onDraft({ ...draft, [field]: event.target.value })}
              />
            </div>
          ))}
          <Button type="submit" variant="secondary" disabled={empty}>
            {t.preview}
          </Button>
          <Button
            type="button"
            disabled={empty || shown !== draft || change.isPending}
            onClick={() => change.mutate(draft)}
          >
            {t.add}
          </Button>
        </div>
        {shown !== null && <Preview draft={shown} />}
        {change.isError && <Failed error={change.error} />}
      </form>
      <ul className="flex flex-col gap-y-2 px-6 py-4">
        {aliases.isError && <Failed error={aliases.error} retry={() => aliases.refetch()} />}
        {aliases.data?.aliases.length === 0 && <li className="txt-small">{t.noneYet}</li>}
        {aliases.data?.aliases.map(({ id, alias, word }) => (
          <li key={id} className="flex items-center gap-x-3">
            <Text size="small">
              {alias} → {word}
            </Text>
            <Button
              size="small"
              variant="transparent"
              aria-label={`${t.remove}: ${alias} → ${word}`}
              onClick={() => change.mutate({ id })}
            >
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Container>
  );
};
