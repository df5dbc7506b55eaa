/** Links in a row, such as to sets or provinces, with the one of this page left as words. */
export const Links = ({
  links,
  lang,
}: {
  links: readonly { readonly href: string; readonly text: string; readonly current?: boolean }[];
  lang?: string;
}) => (
  <ul class="links" lang={lang}>
    {links.map(({ href, text, current }) => (
      <li key={href}>
        <a href={href} aria-current={current === true ? "page" : undefined}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);
