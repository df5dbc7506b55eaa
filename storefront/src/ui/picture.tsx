import type { Photo } from "@cho-ocop/contracts";
import { GroupPicture } from "./icons.js";

/** Where the shop hands on the drawings and the photos of the API, so that a page loads nothing from elsewhere. */
export const PICTURES = "/hinh/";
export const PHOTOS = "/anh/";
const HANDED_ON = [
  ["/ocop/pictures/", PICTURES],
  ["/ocop/photos/", PHOTOS],
] as const;

/** The address of a listing's picture in the shop; null for one from elsewhere, which a page may not load. */
export function pictureAddress(picture: string): string | null {
  const [from, at] = HANDED_ON.find(([known]) => picture.startsWith(known)) ?? [];
  return from === undefined || at === undefined ? null : at + picture.slice(from.length);
}

/** Where a picture stands: alone and large, in the first row of a list, or further down, where it is loaded once it comes near. */
type Stands = "large" | "first" | "later";

/** The picture of a listing, or the drawing of its group. Says nothing to screen readers: the name stands beside it. */
export const Picture = ({ picture, group, at = "later" }: { picture: string; group: string; at?: Stands }) => {
  const address = pictureAddress(picture);
  if (address === null) return <GroupPicture code={group} />;
  return (
    <img
      class={at === "large" ? "photo photo-large" : "photo"}
      src={address}
      alt=""
      width={400}
      height={400}
      // What is in sight at once comes before the script.
      {...(at === "later" ? { loading: "lazy" } : { fetchpriority: "high" })}
    />
  );
};

/** The classes of a photo: its main colour is there before it is. */
const photoClass = ({ tone }: Photo, more: string): string => `photo ${more} tone-${tone}`;

/** A photo as large as the page lets it be, with what it shows in words. */
export const LargePhoto = ({ photo, alt, at }: { photo: Photo; alt: string; at: "first" | "later" }) => (
  <img
    class={photoClass(photo, "photo-whole")}
    src={pictureAddress(photo.address) ?? ""}
    alt={alt}
    width={photo.width}
    height={photo.height}
    loading={at === "later" ? "lazy" : "eager"}
    {...(at === "first" ? { fetchpriority: "high" } : {})}
  />
);

/** A photo as a small square. Says nothing to screen readers: what it belongs to stands beside it. */
export const SmallPhoto = ({ photo }: { photo: Photo }) => (
  <img
    class={photoClass(photo, "")}
    src={pictureAddress(photo.small) ?? ""}
    alt=""
    width={480}
    height={480}
    loading="lazy"
  />
);
