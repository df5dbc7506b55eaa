import type { Photo } from "@cho-ocop/contracts";

/** What is kept of a photo beside its files. */
export interface StoredPhoto {
  readonly id: string;
  /** Pixels of the large file. */
  readonly width: number;
  readonly height: number;
  /** See `toneOf`. */
  readonly tone: number;
}

/** How a photo is told. Nothing of it ever changes: another photo has another id. */
export const photoOf = ({ id, width, height, tone }: StoredPhoto): Photo => ({
  address: `/ocop/photos/${id}-large.webp`,
  small: `/ocop/photos/${id}-small.webp`,
  width,
  height,
  tone,
});
