import { GroupPicture } from "./icons.js";

const OF_THE_API = "/ocop/pictures/";
/** Where the shop hands on the drawings of the API, so that a page loads nothing from elsewhere. */
export const PICTURES = "/hinh/";

/** The address of a listing's picture in the shop; null for one from elsewhere, which a page may not load. */
export const pictureAddress = (picture: string): string | null =>
  picture.startsWith(OF_THE_API) ? PICTURES + picture.slice(OF_THE_API.length) : null;

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
