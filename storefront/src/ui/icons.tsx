import { STAR_PATH } from "./star-path.js";

/** The drawings of the shop, put once into each page and used by name. All are our own; none is an official mark. */
export const Sprite = () => (
  <svg class="sprite" aria-hidden="true">
    <symbol id="i-mark" viewBox="0 0 24 24">
      <path
        d="M4 20c0-8 5-14 16-16 0 10-5 15-12 15M4 20c2-5 5-8 9-10"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </symbol>
    <symbol id="i-star" viewBox="0 0 20 20">
      <path d={STAR_PATH} fill="currentColor" />
    </symbol>
    <symbol id="i-search" viewBox="0 0 24 24">
      <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21" class="line" />
    </symbol>
    <symbol id="g-I" viewBox="0 0 48 48">
      <path
        d="M6 24h36c0 10-7 16-18 16S6 34 6 24zM16 40h16M14 18c2-6 6-9 10-9s8 3 10 9M24 9V5M18 18c1-3 3-5 6-5s5 2 6 5"
        class="line"
      />
    </symbol>
    <symbol id="g-II" viewBox="0 0 48 48">
      <path
        d="M10 18h24v12c0 6-5 10-12 10s-12-4-12-10zM34 21h3c6 0 6 10-1 10h-2M8 44h28M17 12c0-3 3-3 3-6M25 12c0-3 3-3 3-6"
        class="line"
      />
    </symbol>
    <symbol id="g-III" viewBox="0 0 48 48">
      <path
        d="M9 26h30c0 9-6 14-15 14S9 35 9 26zM18 44h12M28 26 39 8M13 20c0-7 4-11 11-13 1 8-3 13-10 14M13 21c2-4 4-6 7-8"
        class="line"
      />
    </symbol>
    <symbol id="g-IV" viewBox="0 0 48 48">
      <path
        d="M8 20h32l-4 20H12zM14 20c0-8 4-12 10-12s10 4 10 12M10 28h28M11 34h26M19 20l1 20M29 20l-1 20"
        class="line"
      />
    </symbol>
    <symbol id="g-V" viewBox="0 0 48 48">
      <path
        d="M24 22a5 5 0 1 0 0-1zM24 16c-4-8 4-12 5-8 6-2 8 5 2 8 5 3 1 10-4 7-1 6-8 5-7 0-6 2-9-5-3-8-5-4 1-10 5-6M24 27v17M24 38c4-6 8-7 12-6-1 5-6 7-12 7"
        class="line"
      />
    </symbol>
    <symbol id="g-VI" viewBox="0 0 48 48">
      <path d="M4 36 17 14l8 13 5-7 14 16zM34 14a4 4 0 1 0 0-.1zM4 42c6-3 10-3 14 0s9 3 13 0 9-3 13 0" class="line" />
    </symbol>
    <symbol id="i-question" viewBox="0 0 24 24">
      <path d="M8.5 9a3.5 3.5 0 1 1 5 3.200c-1 .5-1.5 1.2-1.5 2.300M12 18.500v.1" class="line" />
    </symbol>
    <symbol id="i-cross" viewBox="0 0 24 24">
      <path d="M6 6l12 12M18 6 6 18" class="line" />
    </symbol>
    <symbol id="i-clock" viewBox="0 0 24 24">
      <path d="M12 4a8 8 0 1 0 .1 0zM12 8v4.500l3 2" class="line" />
    </symbol>
    <symbol id="i-check" viewBox="0 0 24 24">
      <path d="m5 12.5 4.5 4.500L19 7" class="line" />
    </symbol>
    <symbol id="i-basket" viewBox="0 0 24 24">
      <path d="M3 10h18l-2 10H5zM7 10l4-6M17 10l-4-6M9 14v3M15 14v3" class="line" />
    </symbol>
    <symbol id="i-talk" viewBox="0 0 24 24">
      <path d="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5" class="line" />
    </symbol>
    <symbol id="i-turn" viewBox="0 0 24 24">
      <path d="M5 9h10a4 4 0 0 1 0 8H9M8 5 4 9l4 4" class="line" />
    </symbol>
  </svg>
);

/** A drawing by its name. Says nothing to screen readers: a text stands beside it. */
export const Icon = ({ name }: { name: string }) => (
  <svg aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
);

const KNOWN_GROUPS = new Set(["I", "II", "III", "IV", "V", "VI"]);

/** The drawing of a product group, by its code. Says nothing to screen readers: the name of the group stands elsewhere. */
export const GroupPicture = ({ code }: { code: string }) => (
  <span class={`pic pic-${KNOWN_GROUPS.has(code) ? code : "I"}`} aria-hidden="true">
    <Icon name={`g-${KNOWN_GROUPS.has(code) ? code : "I"}`} />
  </span>
);
