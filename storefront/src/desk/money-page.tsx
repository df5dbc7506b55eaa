import type { SellerBalance, SellerLedger } from "@cho-ocop/contracts";
import { Day } from "../ui/day.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { Term, Terms } from "../ui/terms.js";

type Line = SellerLedger["days"][number]["lines"][number];

/** A sum that grew or shrank, with its sign: +30.000 ₫, −5.000 ₫. */
const change = (amount: number, voice: Voice): string => `${amount < 0 ? "−" : "+"}${money(Math.abs(amount), voice)}`;
const sum = (amount: number, voice: Voice): string => (amount < 0 ? `−${money(-amount, voice)}` : money(amount, voice));

const SHARES = ["expected", "payable", "delivery", "commission", "vat", "pit", "paidOut"] as const;

const Entry = ({ line, voice }: { line: Line; voice: Voice }) => {
  const { texts, say } = voice;
  const words = texts.deskOrders.money;
  return (
    <li class="life">
      <h3>
        {say(line)} {line.order !== null && `#${line.order}`}
      </h3>
      <ul>
        {SHARES.filter((share) => line[share] !== 0).map((share) => (
          <li key={share} class="summary-line">
            <span>{words.shares[share]}</span>
            <span>{change(line[share], voice)}</span>
          </li>
        ))}
      </ul>
      {line.withheld !== null && <p class="quiet">{say(line.withheld)}</p>}
    </li>
  );
};

/** What the page of money shows. */
export interface MoneyData {
  readonly balance: SellerBalance;
  readonly ledger: SellerLedger;
  readonly query: URLSearchParams;
}

/** The money of a seller: what stands where now, and every entry of the ledger by day. */
export function moneyPage({ balance, ledger, query }: MoneyData, voice: Voice): Page {
  const { texts, to, say } = voice;
  const words = texts.deskOrders.money;
  const of = { seller: balance.seller.handle };
  const at = (more: Record<string, string>) => to({ page: "deskMoney", query: new URLSearchParams(more).toString() });
  return {
    title: `${words.title} – ${balance.seller.name} – ${texts.brand}`,
    here: { page: "deskMoney", query: query.toString() },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <p>
          <a href={to({ page: "deskOrders", query: new URLSearchParams(of).toString() })}>
            {texts.deskOrders.order.all}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{texts.desk.orders.of(balance.seller.name)}</p>
        {balance.seller.demonstration && <p class="card-demo">{texts.goods.figures}</p>}
        <Terms>
          <Term name={words.balance.payable}>
            <b>{sum(balance.payable, voice)}</b>
          </Term>
          <Term name={words.balance.delivery}>{sum(balance.delivery, voice)}</Term>
          <Term name={words.balance.expected}>{sum(balance.expected, voice)}</Term>
          <Term name={words.balance.paidOut}>{sum(balance.paidOut, voice)}</Term>
          <Term name={words.balance.commission}>{sum(balance.commission, voice)}</Term>
          <Term name={words.balance.tax}>{sum(balance.tax.vat + balance.tax.pit, voice)}</Term>
        </Terms>
        <p class="quiet">{balance.tax.withheld ? words.withheldNow : words.notWithheld}</p>
        <p class="quiet">{say(balance.tax.adviser)}</p>
        {ledger.days.length === 0 && <p class="empty part">{words.none}</p>}
        {ledger.days.map(({ day, lines }) => (
          <section key={day} class="part" aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>
              <Day day={day} />
            </h2>
            <ul class="orders">
              {lines.map((line) => (
                <Entry key={line.id} line={line} voice={voice} />
              ))}
            </ul>
          </section>
        ))}
        {(query.has("before") || ledger.next !== null) && (
          <p class="pager">
            {query.has("before") && (
              <a class="button quiet-button" href={at(of)}>
                {words.newest}
              </a>
            )}
            {ledger.next !== null && (
              <a class="button quiet-button" href={at({ ...of, before: ledger.next })}>
                {words.older}
              </a>
            )}
          </p>
        )}
      </div>
    ),
  };
}
