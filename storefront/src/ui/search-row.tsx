import type { InputHTMLAttributes } from "preact";

/** The words of a search and the button that sends them. `input`: what is particular about the field. */
export const SearchRow = ({
  label,
  submit,
  input,
}: {
  label: string;
  submit: string;
  input: InputHTMLAttributes<HTMLInputElement>;
}) => (
  <>
    <label for="q">{label}</label>
    <div class="search-row">
      <input id="q" name="q" type="search" maxLength={100} enterkeyhint="search" {...input} />
      <button type="submit">{submit}</button>
    </div>
  </>
);
