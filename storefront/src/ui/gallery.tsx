import type { Listing } from "@cho-ocop/contracts";
import type { Voice } from "./page.js";
import { LargePhoto, Picture } from "./picture.js";

/** What a listing looks like: its seller's photos, to be leafed through with a finger; without any, the project's drawing. */
export const Gallery = ({ listing, voice }: { listing: Listing; voice: Voice }) => {
  const { photos, title, picture, entry } = listing;
  const { label, photo: alt } = voice.texts.gallery;
  if (photos.length === 0) return <Picture picture={picture} group={entry.group.code} at="large" />;
  return (
    // A region that scrolls has to be reached with the keyboard.
    <section class="gallery" aria-label={label} tabIndex={photos.length > 1 ? 0 : undefined}>
      {photos.map((photo, index) => (
        <LargePhoto
          key={photo.address}
          photo={photo}
          alt={alt(title, index + 1, photos.length)}
          at={index === 0 ? "first" : "later"}
        />
      ))}
    </section>
  );
};
