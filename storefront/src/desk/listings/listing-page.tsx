import { HANDLINGS, type ListingPhoto, MOST_PACKS, MOST_PHOTOS, type SellerListing } from "@cho-ocop/contracts";
import type { Page, Voice } from "../../ui/page.js";
import { SmallPhoto } from "../../ui/picture.js";
import { Field, type FieldErrors } from "../field.js";
import { type Notice, NoticeLine } from "../notice.js";
import type { TypedDraft, TypedPack } from "./form.js";

/** What the form of a listing shows. */
export interface ListingForm {
  readonly listing: SellerListing;
  /** As it was typed, where it could not be kept; else the draft. */
  readonly typed: TypedDraft;
  readonly errors: FieldErrors;
  /** Photos that have just been brought and that no draft names yet. */
  readonly brought: readonly ListingPhoto[];
  /** What has just happened. */
  readonly notice: Notice | null;
  readonly query: string;
}

const SPARE_PACKS = 1;
const BLANK: TypedPack = { id: "", title: "", price: "", grams: "", stock: "" };

const PackLine = ({
  pack,
  index,
  form,
  voice,
}: {
  pack: TypedPack;
  index: number;
  form: ListingForm;
  voice: Voice;
}) => {
  const { form: texts } = voice.texts.deskListings;
  const { errors } = form;
  const field = (key: "title" | "price" | "grams" | "stock") => ({
    name: `pack.${index}.${key}`,
    field: `packs.${index}.${key}`,
    errors,
    voice,
  });
  return (
    <fieldset class="pack">
      <legend>{texts.pack(index + 1)}</legend>
      <input type="hidden" name={`pack.${index}.id`} value={pack.id} />
      <Field {...field("title")} label={texts.packTitle} hint={index === 0 ? texts.packHint : undefined}>
        {(props) => <input {...props} maxLength={60} value={pack.title} lang="vi" />}
      </Field>
      <div class="pack-numbers">
        <Field {...field("price")} label={texts.price}>
          {(props) => <input {...props} inputMode="numeric" maxLength={20} value={pack.price} />}
        </Field>
        <Field {...field("grams")} label={texts.grams}>
          {(props) => <input {...props} inputMode="numeric" maxLength={20} value={pack.grams} />}
        </Field>
        {pack.id === "" ? (
          <Field {...field("stock")} label={texts.stock}>
            {(props) => <input {...props} inputMode="numeric" maxLength={20} value={pack.stock} />}
          </Field>
        ) : (
          <input type="hidden" name={`pack.${index}.stock`} value={pack.stock} />
        )}
      </div>
    </fieldset>
  );
};

const Text = ({
  name,
  label,
  hint,
  rows,
  form,
  voice,
}: {
  name: "description" | "ingredients" | "shelfLife" | "storage" | "warnings";
  label: string;
  hint?: string;
  rows: number;
  form: ListingForm;
  voice: Voice;
}) => (
  <Field name={name} label={label} hint={hint} errors={form.errors} voice={voice}>
    {(props) => (
      <textarea {...props} rows={rows} lang="vi">
        {form.typed[name]}
      </textarea>
    )}
  </Field>
);

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** A month of the season, or none. */
const Month = ({
  name,
  label,
  form,
  voice,
}: {
  name: "seasonFrom" | "seasonTo";
  label: string;
  form: ListingForm;
  voice: Voice;
}) => (
  <Field name={name} label={label} errors={form.errors} voice={voice}>
    {(props) => (
      <select {...props}>
        <option value="">–</option>
        {MONTHS.map((month) => (
          <option key={month} value={month} selected={month === form.typed[name]}>
            {voice.texts.season.month(Number(month))}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/** The photos of a listing: those that are there, each with its buttons, and a field for more. */
const Photos = ({ form, voice }: { form: ListingForm; voice: Voice }) => {
  const { form: texts } = voice.texts.deskListings;
  const { listing, typed, brought, errors } = form;
  const known = [...listing.photos, ...brought];
  const photos = typed.photos.flatMap((id) => known.find((photo) => photo.id === id) ?? []);
  return (
    <>
      <h2>{texts.photos}</h2>
      {photos.length > 0 && (
        <ol class="photos">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <input type="hidden" name="photo" value={photo.id} />
              <SmallPhoto photo={photo} />
              {index > 0 && (
                <button type="submit" name="act" value={`first:${photo.id}`} class="quiet-button">
                  {texts.photoFirst(index + 1)}
                </button>
              )}
              <button type="submit" name="act" value={`drop:${photo.id}`} class="quiet-button">
                {texts.photoDrop(index + 1)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {photos.length < MOST_PHOTOS && (
        <Field name="file" field="photos" label={texts.photoAdd} hint={texts.photoHint} errors={errors} voice={voice}>
          {(props) => <input {...props} type="file" accept="image/jpeg,image/png,image/webp" multiple data-shrink />}
        </Field>
      )}
    </>
  );
};

const Missing = ({ listing, voice }: { listing: SellerListing; voice: Voice }) => {
  const { form: texts } = voice.texts.deskListings;
  if (listing.problems.length === 0) return null;
  return (
    <section class="part problems" aria-labelledby="missing">
      <h2 id="missing">{texts.missing}</h2>
      <ul>
        {listing.problems.map(({ field, text, article }) => (
          <li key={`${field}-${text.en}`}>
            <a href={`#f-${field.replace(/^packs\./, "pack.").replaceAll(".", "-")}`}>{voice.say(text)}</a>
            {article !== null && (
              <span class="quiet" lang="vi">
                {" "}
                ({article})
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The pieces of packs that are for sale: changed one by one, each with the number that was seen. */
const Stock = ({ listing, action, voice }: { listing: SellerListing; action: string; voice: Voice }) => {
  const { form: texts } = voice.texts.deskListings;
  const name = (pack: string) => listing.draft.packs.find(({ id }) => id === pack)?.title ?? "";
  if (listing.stock.length === 0) return null;
  return (
    <section class="part" aria-labelledby="now">
      <h2 id="now">{texts.now}</h2>
      {listing.stock.map(({ pack, available, reserved }) => (
        <form key={pack} class="stock" action={action} method="post">
          <input type="hidden" name="pack" value={pack} />
          <input type="hidden" name="was" value={String(available)} />
          <div class="field">
            <label for={`stock-${pack}`}>
              <span lang="vi">{name(pack)}</span>: {texts.available}
            </label>
            <input
              id={`stock-${pack}`}
              name="available"
              inputMode="numeric"
              required
              maxLength={10}
              value={String(available)}
            />
            {reserved > 0 && <p class="hint">{texts.reserved(reserved)}</p>}
          </div>
          <button type="submit" name="act" value="stock" class="quiet-button">
            {texts.setStock}
          </button>
        </form>
      ))}
    </section>
  );
};

/** The one form of a listing: packs and prices, what it is, what the label says; then draft or publish. */
export function listingPage(form: ListingForm, voice: Voice): Page {
  const { listing, typed, errors, notice, query } = form;
  const { deskListings, brand } = voice.texts;
  const { form: texts, states } = deskListings;
  const action = voice.to({ page: "deskListings", rest: listing.id, query });
  const packs = [
    ...typed.packs,
    ...Array.from({ length: Math.min(SPARE_PACKS, MOST_PACKS - typed.packs.length) }, () => BLANK),
  ];
  return {
    title: `${listing.entry.name} – ${brand}`,
    here: { page: "deskListings", rest: listing.id, query },
    indexed: false,
    sheets: ["buying", "gallery", "desk"],
    body: (
      <div class="wide narrow">
        <p>
          <a href={voice.to({ page: "deskListings", query })}>{texts.back}</a>
        </p>
        <h1 lang="vi">{listing.entry.name}</h1>
        <p class="lead">
          {states[listing.state]}
          {listing.handle !== null && listing.state === "published" && (
            <>
              {" · "}
              <a href={voice.to({ page: "listing", handle: listing.handle })}>{deskListings.view}</a>
            </>
          )}
        </p>
        <NoticeLine notice={notice} />
        {listing.reason !== null && (
          <p class="error notice">
            {texts.why}: {listing.reason}
          </p>
        )}
        <Missing listing={listing} voice={voice} />
        <form class="delivery" action={action} method="post" encType="multipart/form-data" data-draft={listing.id}>
          <input type="hidden" name="version" value={String(listing.version)} />
          {/* What Enter does: else it would do what the first button of a photo does. */}
          <button type="submit" name="act" value="save" class="hidden" tabIndex={-1} aria-hidden="true">
            {texts.save}
          </button>
          <Photos form={form} voice={voice} />
          <h2>{texts.packs}</h2>
          <p class="hint">{texts.packsHint}</p>
          {packs.map((pack, index) => (
            <PackLine key={index} pack={pack} index={index} form={form} voice={voice} />
          ))}
          {listing.stock.length > 0 && <p class="hint">{texts.stockElsewhere}</p>}
          <p>
            <button type="submit" name="act" value="save" class="quiet-button">
              {texts.morePacks}
            </button>
          </p>
          <h2>{texts.about}</h2>
          <Text
            name="description"
            label={texts.description}
            hint={texts.descriptionHint}
            rows={5}
            form={form}
            voice={voice}
          />
          <h2>{texts.label}</h2>
          <p class="check">
            <input type="checkbox" id="f-unprocessed" name="unprocessed" value="1" checked={typed.unprocessed} />
            <label for="f-unprocessed">{texts.unprocessed}</label>
          </p>
          <Text name="ingredients" label={texts.ingredients} rows={2} form={form} voice={voice} />
          <Field name="declaration" label={texts.declaration} errors={errors} voice={voice}>
            {(props) => <input {...props} maxLength={100} value={typed.declaration} />}
          </Field>
          <Text name="shelfLife" label={texts.shelfLife} rows={1} form={form} voice={voice} />
          <Text name="storage" label={texts.storage} rows={1} form={form} voice={voice} />
          <Text name="warnings" label={`${texts.warnings} (${texts.optional})`} rows={1} form={form} voice={voice} />
          <fieldset class="pack">
            <legend>{`${texts.season} (${texts.optional})`}</legend>
            <p class="hint">{texts.seasonHint}</p>
            <div class="pack-numbers">
              <Month name="seasonFrom" label={texts.seasonFrom} form={form} voice={voice} />
              <Month name="seasonTo" label={texts.seasonTo} form={form} voice={voice} />
            </div>
          </fieldset>
          <Field name="handling" label={texts.handling} errors={errors} voice={voice}>
            {(props) => (
              <select {...props}>
                {HANDLINGS.map((handling) => (
                  <option key={handling} value={handling} selected={handling === typed.handling}>
                    {texts.handlings[handling]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p class="cart-go">
            <button type="submit" name="act" value="publish">
              {texts.publish}
            </button>
            <button type="submit" name="act" value="save" class="quiet-button">
              {texts.save}
            </button>
            {listing.state === "published" && (
              <button type="submit" name="act" value="hide" class="quiet-button">
                {texts.hide}
              </button>
            )}
          </p>
        </form>
        <Stock listing={listing} action={action} voice={voice} />
      </div>
    ),
  };
}
