import type { CalendarDay, GroupCode } from "@cho-ocop/ocop-rules";

/** What the market keeps of a sale; a rule without producer or group holds for all of them. */
export interface CommissionRule {
  readonly producer: string | null;
  readonly group: GroupCode | null;
  readonly from: CalendarDay;
  /** Its last day; null: until another rule. */
  readonly to: CalendarDay | null;
  readonly basisPoints: number;
}

/** What is sold: by whom, of which group of the programme, on which day. */
export interface CommissionCase {
  readonly producer: string | null;
  readonly group: GroupCode | null;
  readonly day: CalendarDay;
}

const weight = ({ producer, group }: CommissionRule): number => (producer === null ? 0 : 2) + (group === null ? 0 : 1);

/** The commission on a sale in basis points: the most exact rule of the day wins, a producer's before a group's, then the newest. 0 without a rule. */
export function commissionOn({ producer, group, day }: CommissionCase, rules: readonly CommissionRule[]): number {
  const [best] = rules
    .filter(
      (rule) =>
        (rule.producer === null || rule.producer === producer) &&
        (rule.group === null || rule.group === group) &&
        rule.from <= day &&
        (rule.to === null || day <= rule.to),
    )
    .sort((one, other) => weight(other) - weight(one) || (one.from < other.from ? 1 : -1));
  return best?.basisPoints ?? 0;
}
