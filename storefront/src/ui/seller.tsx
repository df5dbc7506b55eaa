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

/** What the register says of a seller: nothing that it does not know. */
function factsOf({ id, sellers, goods, voice: { say } }: SellerData) {
  const known = id === null ? undefined : sellers.get(id);
  const makers = [...goods.values()].flatMap((listing) => listing?.entry.producer ?? []);
  return {
    named: known ?? makers.find((maker) => maker.id === id) ?? null,
    form: known === undefined || known.legalForm === "unknown" ? null : say(known.legalFormName),
    address: known?.origin == null ? null : say(known.origin.text),
  };
}

const Name = ({
  named,
  voice: { texts, to },
}: Pick<ReturnType<typeof factsOf>, "named"> & Pick<SellerData, "voice">) =>
  named === null ? (
    <b>{texts.buying.sellers.unnamed}</b>
  ) : (
    <a lang="vi" href={to({ page: "producer", handle: named.handle })}>
      {named.name}
    </a>
  );

/** Who sells some lines, with legal form and address, in one paragraph. */
export const SellerLine = (data: SellerData) => {
  const { named, form, address } = factsOf(data);
  const facts = [form, address].filter((fact) => fact !== null);
  return (
    <p class="seller">
      <small>{data.voice.texts.buying.sellers.by}</small> <Name named={named} voice={data.voice} />
      {facts.length > 0 && <small>{facts.join(" · ")}</small>}
    </p>
  );
};

/** The same as a receipt has it. */
export const SellerFacts = (data: SellerData) => {
  const { named, form, address } = factsOf(data);
  const { sellers } = data.voice.texts.buying;
  return (
    <div class="seller-facts">
      <p>
        <Name named={named} voice={data.voice} />
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
