/**
 * Keeps an answer for some time, so that it is not computed for every asker; one for each argument, and only a few of them. An answer that
 * failed is not kept.
 */
export function kept<Argument extends string | undefined, Answer>(
  milliseconds: number,
  compute: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer> {
  const MOST = 16;
  const answers = new Map<Argument, { readonly until: number; readonly answer: Promise<Answer> }>();
  return (argument) => {
    const now = performance.now();
    const known = answers.get(argument);
    if (known !== undefined && now < known.until) return known.answer;
    if (answers.size >= MOST) answers.clear();
    const answer = compute(argument);
    answers.set(argument, { until: now + milliseconds, answer });
    answer.catch(() => answers.delete(argument));
    return answer;
  };
}
