import type { PurchaseSeller } from "@cho-ocop/contracts";
import type { Goods } from "../buying/goods.js";
import type { Sellers } from "../buying/sellers.js";
import type { Voice } from "./page.js";
import { Term, Terms } from "./terms.js";

interface SellerData {
  /** Of the producer; null: of none that the register knows. */
  readonly id: string | null;
  readonly sellers: Sellers;
  readonly goods: Goods;
  readonly voice: Voice;
}

/** A seller as a page tells of it: nothing that nobody knows. */
export interface ToldSeller {
  readonly named: { readonly name: string; readonly handle: string } | null;
  readonly form: string | null;
  readonly address: string | null;
}

const formOf = ({ legalForm, legalFormName }: Pick<PurchaseSeller, "legalForm" | "legalFormName">, { say }: Voice) =>
  legalForm === "unknown" ? null : say(legalFormName);

/** What was written down of a seller with the purchase. */
export const toldThen = (seller: PurchaseSeller, voice: Voice): ToldSeller => ({
  named: seller,
  form: formOf(seller, voice),
  address: seller.address === null ? null : voice.say(seller.address),
});

/** What the register says of a seller today. */
export function toldToday({ id, sellers, goods, voice }: SellerData): ToldSeller {
  const known = id === null ? undefined : sellers.get(id);
  const makers = [...goods.values()].flatMap((listing) => listing?.entry.producer ?? []);
  return {
    named: known ?? makers.find((maker) => maker.id === id) ?? null,
    form: known === undefined ? null : formOf(known, voice),
    address: known?.origin == null ? null : voice.say(known.origin.text),
  };
}

const Name = ({ named, voice: { texts, to } }: { named: ToldSeller["named"]; voice: Voice }) =>
  named === null ? (
    <b>{texts.buying.sellers.unnamed}</b>
  ) : (
    <a lang="vi" href={to({ page: "producer", handle: named.handle })}>
      {named.name}
    </a>
  );

/** Who sells some lines, with legal form and address, in one paragraph. */
export const SellerLine = (data: SellerData) => {
  const { named, form, address } = toldToday(data);
  const facts = [form, address].filter((fact) => fact !== null);
  return (
    <p class="seller">
      <small>{data.voice.texts.buying.sellers.by}</small> <Name named={named} voice={data.voice} />
      {facts.length > 0 && <small>{facts.join(" · ")}</small>}
    </p>
  );
};

/** The same as a receipt has it. */
export const SellerFacts = ({ seller, voice }: { seller: ToldSeller; voice: Voice }) => {
  const { named, form, address } = seller;
  const { sellers } = voice.texts.buying;
  return (
    <div class="seller-facts">
      <p>
        <Name named={named} voice={voice} />
      </p>
      {named !== null && (
        <Terms>
          <Term name={sellers.legalForm}>{form}</Term>
          <Term name={sellers.address}>{address ?? sellers.noAddress}</Term>
        </Terms>
      )}
    </div>
  );
};
