import { STARS } from "@cho-ocop/ocop-rules";
import { Hint, Input, Label, Select, Textarea } from "@medusajs/ui";
import type { Field } from "../lib/acts.js";
import { useTexts } from "../texts/index.js";

/** A value for "none" in a list, which may not hold an empty one. */
const NONE = "none";

/** A certificate to choose, by its identity and what an officer calls it. */
export interface CertificateChoice {
  readonly id: string;
  readonly name: string;
}

/** One field of a form with its label, its hint and what is wrong with it. */
export const ActField = ({
  field,
  label,
  hint,
  value,
  error,
  certificates,
  onChange,
}: {
  field: Field;
  label: string;
  hint: string | undefined;
  value: string;
  error: string | undefined;
  certificates: readonly CertificateChoice[];
  onChange: (value: string) => void;
}) => {
  const { t } = useTexts();
  const id = `act-${field.name}`;
  const shared = {
    id,
    "aria-invalid": error !== undefined,
    "aria-required": field.required,
    "aria-describedby": `${id}-hint`,
  };
  const choices =
    field.kind === "stars"
      ? STARS.map((stars) => ({ id: String(stars), name: t.starsOf(stars) }))
      : field.kind === "rubric"
        ? Object.entries(t.rubrics).map(([rubric, name]) => ({ id: rubric, name }))
        : field.kind === "certificate"
          ? certificates
          : undefined;
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {!field.required && <span className="text-ui-fg-muted font-normal"> ({t.optional})</span>}
      </Label>
      {choices !== undefined ? (
        <Select value={value} onValueChange={(chosen) => onChange(chosen === NONE ? "" : chosen)}>
          <Select.Trigger {...shared}>
            <Select.Value placeholder={t.choose} />
          </Select.Trigger>
          <Select.Content>
            {!field.required && <Select.Item value={NONE}>{t.noChoice}</Select.Item>}
            {choices.map((choice) => (
              <Select.Item key={choice.id} value={choice.id}>
                {choice.name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      ) : field.kind === "lines" ? (
        <Textarea
          {...shared}
          rows={3}
          maxLength={1000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...shared}
          type="text"
          inputMode={field.kind === "day" ? "numeric" : field.kind === "address" ? "url" : "text"}
          autoComplete="off"
          placeholder={field.kind === "day" ? t.dayPlaceholder : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div id={`${id}-hint`}>
        {error !== undefined ? <Hint variant="error">{error}</Hint> : hint !== undefined && <Hint>{hint}</Hint>}
      </div>
    </div>
  );
};
