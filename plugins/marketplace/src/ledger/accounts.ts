/**
 * The accounts of the ledger. A positive amount is what the market has or is owed, a negative one what it owes or has earned.
 *
 * - `shopper_due`: what shoppers still have to pay for orders on their way
 * - `sale_pending`: the other side of it; nobody has earned anything of it yet
 * - `clearing`: money that was collected and not yet handed on
 * - `producer_payable`: owed to the producer; above 0 the producer owes
 * - `commission`: earned by the market
 * - `vat_withheld`, `pit_withheld`: owed to the tax office on behalf of the producer
 * - `delivery`: what shoppers paid for delivery, owed to whoever delivers
 * - `refund`: owed to shoppers
 */
export type Account =
  | "shopper_due"
  | "sale_pending"
  | "clearing"
  | "producer_payable"
  | "commission"
  | "vat_withheld"
  | "pit_withheld"
  | "delivery"
  | "refund";

/** An amount in whole đồng on an account. */
export interface Entry {
  readonly account: Account;
  readonly amount: bigint;
}

/** What stands on some accounts; one that is left out has 0. */
export type Balances = Readonly<Partial<Record<Account, bigint>>>;
