/**
 * Who runs the shop, as the law on electronic commerce wants it shown (Decree 248/2026/NĐ-CP, articles 4 to 16). What is undefined has not
 * been declared: pages say so rather than leave it out.
 */
export interface Operator {
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly representative: string | undefined;
  readonly taxCode: string | undefined;
  /** The number under which the Ministry of Industry and Trade registered the platform. */
  readonly registration: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  /** Days in which a thing may be sent back. */
  readonly returnDays: number | undefined;
  /** Working days in which a complaint is answered. */
  readonly answerDays: number | undefined;
}
export type Declared = keyof Operator;

/** Nobody has declared anything. */
export const UNDECLARED: Operator = {
  name: undefined,
  address: undefined,
  representative: undefined,
  taxCode: undefined,
  registration: undefined,
  phone: undefined,
  email: undefined,
  returnDays: undefined,
  answerDays: undefined,
};
