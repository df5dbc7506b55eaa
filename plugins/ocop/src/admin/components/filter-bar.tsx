import { REGISTER_SORTS } from "@cho-ocop/contracts";
import { STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import { Button, DropdownMenu, Input, Select } from "@medusajs/ui";
import { useEffect, useState } from "react";
import type { Group, Province } from "../lib/client.js";
import { DEMONSTRATION_CHOICES, type Filters, GROUPS, isNarrowed, STAR_CHOICES } from "../lib/filters.js";
import { useTexts } from "../texts/index.js";

type Change = (change: Partial<Filters>) => void;
interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A menu in which several may be ticked. */
function Several<T extends string>({
  label,
  choices,
  chosen,
  onChange,
}: {
  label: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const said = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" className="max-w-full">
          <span className="truncate">{said.length === 0 ? label : `${label}: ${said.join(", ")}`}</span>
          <span aria-hidden="true">▾</span>
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start">
        {choices.map((choice) => (
          <DropdownMenu.CheckboxItem
            key={choice.value}
            checked={chosen.includes(choice.value)}
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={() => toggle(choice.value)}
          >
            {choice.label}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** A list from which one is chosen. */
function One<T extends string>({
  label,
  choices,
  chosen,
  onChange,
}: {
  label: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChange: (chosen: T) => void;
}) {
  return (
    <Select size="small" value={chosen} onValueChange={(value) => onChange(value as T)}>
      <Select.Trigger aria-label={label} className="w-auto max-w-full">
        <Select.Value placeholder={label} />
      </Select.Trigger>
      <Select.Content>
        {choices.map(({ value, label: text }) => (
          <Select.Item key={value} value={value}>
            {text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}

const TYPING_PAUSE_MS = 300;

/** The field for words; the list follows once typing pauses. */
const SearchField = ({ q, onChange }: { q: string; onChange: (q: string) => void }) => {
  const { t } = useTexts();
  const [typed, setTyped] = useState(q);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the address (back, a link) overrules what is typed
  useEffect(() => {
    if (typed.trim() !== q) setTyped(q);
  }, [q]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: waits for what is typed, not for a new `onChange`
  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="w-full sm:w-80">
      <Input
        // Not type="search": Medusa then draws an icon that screen readers announce as a picture without a name.
        role="searchbox"
        size="small"
        maxLength={100}
        aria-label={t.search}
        placeholder={t.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
};

/** A value for "any" in a list, which may not hold an empty one. */
const ANY = "any";

/** Everything by which the list of the register can be narrowed and ordered. */
export const FilterBar = ({
  filters,
  provinces,
  groups,
  onChange,
  onClear,
}: {
  filters: Filters;
  provinces: readonly Province[];
  groups: readonly Group[];
  onChange: Change;
  onClear: () => void;
}) => {
  const { t, say } = useTexts();
  const nameOfGroup = (code: string) => {
    const name = groups.find((group) => group.code === code)?.name;
    return name === undefined ? t.groupOf(code) : `${code}. ${say(name)}`;
  };
  return (
    <search className="flex flex-wrap items-center gap-2 px-6 py-4">
      <SearchField q={filters.q} onChange={(q) => onChange({ q })} />
      <Several
        label={t.status}
        choices={STATUSES.map((value) => ({ value, label: say(STATUS_NAMES[value]) }))}
        chosen={filters.status}
        onChange={(status) => onChange({ status })}
      />
      <Several
        label={t.stars}
        choices={STAR_CHOICES.map((value) => ({ value, label: t.starsOf(Number(value)) }))}
        chosen={filters.stars}
        onChange={(stars) => onChange({ stars })}
      />
      <Several
        label={t.group}
        choices={GROUPS.map((value) => ({ value, label: nameOfGroup(value) }))}
        chosen={filters.group}
        onChange={(group) => onChange({ group })}
      />
      <One
        label={t.province}
        choices={[
          { value: ANY, label: t.allProvinces },
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        chosen={filters.province === "" ? ANY : filters.province}
        onChange={(province) => onChange({ province: province === ANY ? "" : province })}
      />
      <One
        label={t.demonstrationData}
        choices={DEMONSTRATION_CHOICES.map((value) => ({ value, label: t.demonstrationChoices[value] }))}
        chosen={filters.demonstration}
        onChange={(demonstration) => onChange({ demonstration })}
      />
      <One
        label={t.sort}
        choices={REGISTER_SORTS.map((value) => ({ value, label: t.sorts[value] }))}
        chosen={filters.sort}
        onChange={(sort) => onChange({ sort })}
      />
      {isNarrowed(filters) && (
        <Button size="small" variant="transparent" onClick={onClear}>
          {t.clearFilters}
        </Button>
      )}
    </search>
  );
};
