/** Has the button of a filter form say how many things there are with what is ticked. */
export function countWhileTicking(form: HTMLFormElement): void {
  const button = form.querySelector("button");
  let asked: AbortController | undefined;
  form.addEventListener("change", async () => {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`]));
    query.set("count", "1");
    try {
      const answer = await fetch(`${form.action}?${query}`, { signal: asked.signal });
      if (answer.ok && button !== null) button.textContent = await answer.text();
    } catch {
      // Overtaken, or no network: the button keeps what it says and still works.
    }
  });
}
