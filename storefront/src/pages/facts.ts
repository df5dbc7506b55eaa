import { type LegalForm, type Listing, type ListingItem, PERSONAL_FORMS, type RegisterItem } from "@cho-ocop/contracts";
import { PICTURES, pictureAddress } from "../ui/picture.js";

/** Whether the name of a producer is that of a person or a family. */
export const isPersonal = (form: LegalForm): boolean => PERSONAL_FORMS.includes(form);

/**
 * What a register entry says to machines (schema.org Product). The certification is there only when its panel shows stars,
 * so that no machine ever learns of stars that a person may not see.
 */
export function entryFacts(entry: RegisterItem, url: string): object {
  const { panel, producer } = entry;
  const { certificate, stars } = panel;
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: entry.name,
    url,
    category: entry.group.name.vi,
    countryOfOrigin: { "@type": "Country", name: "Việt Nam" },
    ...(producer !== null &&
      !isPersonal(producer.legalForm) && { manufacturer: { "@type": "Organization", name: producer.name } }),
    ...(stars !== null && {
      hasCertification: {
        "@type": "Certification",
        name: `OCOP ${stars} sao`,
        certificationStatus: "https://schema.org/CertificationActive",
        certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 3 },
        certificationIdentification: certificate?.certificateNo ?? certificate?.decisionNo ?? undefined,
        issuedBy: certificate?.issuer ? { "@type": "GovernmentOrganization", name: certificate.issuer } : undefined,
        validFrom: panel.validFrom ?? undefined,
        expires: panel.extendedUntil ?? panel.validUntil ?? undefined,
        auditDate: certificate?.checkedOn ?? undefined,
        url: certificate?.sourceUrl ?? undefined,
      },
    }),
  };
}

/** Whether anything in it is made up: a machine that compares prices must never learn an illustration. */
const isMadeUp = ({ demonstration }: ListingItem): boolean => demonstration.entry || demonstration.figures;

/** Told with every drawing: no machine shall take it for what the product looks like. */
const DRAWING = "Hình vẽ minh hoạ, không phải ảnh sản phẩm";

/** What a picture of the API is to machines: its whole address in the shop; of a drawing with the word that it is one. `url` is that of the page. */
function imageFacts(picture: string, url: string): string | object | undefined {
  const address = pictureAddress(picture);
  if (address === null) return undefined;
  const whole = new URL(address, url).href;
  return address.startsWith(PICTURES) ? { "@type": "ImageObject", contentUrl: whole, caption: DRAWING } : whole;
}

const availability = (inStock: boolean): string => `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`;

/** What a line of the feed says of a listing: its register entry and between which prices it is sold. Undefined where anything in it is made up. */
export function itemFacts(item: ListingItem, url: string): object | undefined {
  if (isMadeUp(item)) return undefined;
  const { price, inStock, title, picture } = item;
  return {
    ...entryFacts(item.entry, url),
    name: title,
    image: imageFacts(picture, url),
    ...(price !== null && {
      offers: {
        "@type": "AggregateOffer",
        lowPrice: price.from,
        highPrice: price.to,
        priceCurrency: "VND",
        availability: availability(inStock),
        url,
      },
    }),
  };
}

/**
 * What a listing says to machines: its register entry and what it costs. Undefined where anything in it is made up: a machine that
 * compares prices must never learn an illustration, and a name that stands with one is not for it either.
 */
export function listingFacts(listing: Listing, url: string): object | undefined {
  const { entry, variants, photos, picture } = listing;
  if (isMadeUp(listing)) return undefined;
  return {
    ...entryFacts(entry, url),
    image: photos.length > 0 ? photos.map(({ address }) => imageFacts(address, url)) : imageFacts(picture, url),
    offers: variants.flatMap(({ title, sku, price, inStock }) =>
      price === null
        ? []
        : [
            {
              "@type": "Offer",
              name: title,
              sku: sku ?? undefined,
              price: price.amount,
              priceCurrency: "VND",
              availability: availability(inStock),
              url,
            },
          ],
    ),
  };
}
