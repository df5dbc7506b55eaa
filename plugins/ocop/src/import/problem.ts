import type { BothLanguages } from "@cho-ocop/ocop-rules";

/** Why something in a file is refused: which field, and what a person is told. */
export interface FieldProblem extends BothLanguages {
  /** As the format names it: a path such as `certificates.0.stars`, or a column of a CSV; empty for the row or file as a whole. */
  readonly field: string;
}

/** A refusal with its place in the file. */
export interface Problem extends FieldProblem {
  /** 1 is the first line; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly key: string | null;
}

/** One entry of a file, not yet checked. */
export interface Row {
  /** The line on which it begins. */
  readonly line: number;
  readonly value: unknown;
}

export const problem = (field: string, vi: string, en: string): FieldProblem => ({ field, vi, en });
