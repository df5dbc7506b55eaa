import type { DemonstrationCatalogue } from "@cho-ocop/contracts";
import type { DemonstrationEntry, DemonstrationProducer } from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { findProvince } from "@cho-ocop/vietnam/units";
import { demonstrationCertificates } from "./certificates.js";

/** The fictional part of the register, as it is to be written on a day. */
export interface DemonstrationRegister {
  readonly producers: readonly DemonstrationProducer[];
  readonly entries: readonly DemonstrationEntry[];
}

function provinceCodeOf(name: string): string {
  const province = findProvince(name, "since");
  if (province === undefined) throw new Error(`Not the name of a province: ${name}`);
  return province.code;
}

/** What took the place of a fictional entry that reads superseded: it is in the register and not for sale. */
const successorKey = (key: string): string => `${key}-quy-cach-moi`;

/** The fictional register of a catalogue on a day. Throws when the catalogue names a producer or province that there is none of. */
export function demonstrationRegister(catalogue: DemonstrationCatalogue, today: CalendarDay): DemonstrationRegister {
  const producers = catalogue.producers.map(({ key, name, legalForm, province }) => ({
    key,
    name,
    legalForm,
    provinceCode: provinceCodeOf(province),
  }));
  const entries = catalogue.products.flatMap((product, index): DemonstrationEntry[] => {
    const producer = producers.find(({ key }) => key === product.producer);
    if (producer === undefined) throw new Error(`No such demonstration producer: ${product.producer}`);
    const number = String(index + 1).padStart(3, "0");
    const { own, successor } = demonstrationCertificates(product.status, product.stars, today, number);
    const entry: DemonstrationEntry = {
      key: product.key,
      name: product.name,
      producer: producer.key,
      group: product.group,
      productSet: product.productSet,
      provinceCode: producer.provinceCode,
      supersededByKey: successor.length > 0 ? successorKey(product.key) : null,
      certificates: own,
    };
    const replacing: DemonstrationEntry = {
      ...entry,
      key: successorKey(product.key),
      name: `${product.name} (quy cách mới)`,
      supersededByKey: null,
      certificates: successor,
    };
    return successor.length > 0 ? [entry, replacing] : [entry];
  });
  return { producers, entries };
}
