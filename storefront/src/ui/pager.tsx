import type { Voice } from "./page.js";

/** The way through the pages of a list; nothing where there is one page. `to` gives the address of a page. */
export const Pager = ({
  page,
  pages,
  to,
  voice,
}: {
  page: number;
  pages: number;
  to: (page: number) => string;
  voice: Voice;
}) => {
  const { found, register } = voice.texts;
  if (pages < 2 && page === 1) return null;
  return (
    <nav class="pager" aria-label={register.pages}>
      {page > 1 && (
        <a class="button quiet-button" rel="prev" href={to(Math.min(page - 1, Math.max(pages, 1)))}>
          {found.previous}
        </a>
      )}
      <span>{found.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="button" rel="next" href={to(page + 1)}>
          {found.next}
        </a>
      )}
      {page > 2 && (
        <a class="more" href={to(1)}>
          {register.first}
        </a>
      )}
    </nav>
  );
};
