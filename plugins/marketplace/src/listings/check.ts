import type { ListingDraft, ListingPack, ListingProblem } from "@cho-ocop/contracts";
import type { GroupCode } from "@cho-ocop/ocop-rules";
import { forbiddenClaims } from "./words.js";

/** What the register knows of what is to be sold, as far as a listing's duties hang on it. */
export interface Subject {
  readonly group: GroupCode;
  /** Whether the producer's address is known: it stands on every listing. */
  readonly producerHasAddress: boolean;
}

const problem = (field: string, vi: string, en: string, article: string | null): ListingProblem => ({
  field,
  text: { vi, en },
  article,
});

const FOOD: readonly GroupCode[] = ["I", "II"];
const BEFORE_ORDERING = "Luật 19/2023/QH15, Điều 37-38";
const LABEL = "Nghị định 37/2026/NĐ-CP";
const FOOD_DECLARATION = "Nghị định 15/2018/NĐ-CP, Điều 4-8";

function packProblems(packs: readonly ListingPack[]): ListingProblem[] {
  if (packs.length === 0)
    return [
      problem("packs", "Thêm ít nhất một quy cách có giá", "Add at least one pack with a price", BEFORE_ORDERING),
    ];
  const titles = packs.map(({ title }) => title.toLowerCase());
  return packs.flatMap(({ price, grams, title }, index) => [
    ...(price === null ? [problem(`packs.${index}.price`, "Ghi giá bán", "Say what it costs", BEFORE_ORDERING)] : []),
    ...(grams === null
      ? [
          problem(
            `packs.${index}.grams`,
            "Ghi khối lượng cả bao bì, để tính phí giao",
            "Say what it weighs with its packing: the price of delivery hangs on it",
            BEFORE_ORDERING,
          ),
        ]
      : []),
    ...(titles.indexOf(title.toLowerCase()) < index
      ? [problem(`packs.${index}.title`, "Hai quy cách trùng tên", "Two packs have the same name", null)]
      : []),
  ]);
}

function foodProblems(draft: ListingDraft): ListingProblem[] {
  const missing: ListingProblem[] = [];
  const need = (field: keyof ListingDraft, vi: string, en: string, article: string) => {
    if (draft[field] === null) missing.push(problem(field, vi, en, article));
  };
  need("shelfLife", "Ghi hạn sử dụng", "Say how long it keeps", LABEL);
  need("storage", "Ghi cách bảo quản", "Say how to store it", LABEL);
  if (!draft.unprocessed) {
    need("ingredients", "Ghi thành phần", "Say what it is made of", LABEL);
    need(
      "declaration",
      "Ghi số tự công bố hoặc số đăng ký bản công bố",
      "Give the number of the self-declaration or registration",
      FOOD_DECLARATION,
    );
  }
  return missing;
}

const CLAIMS = {
  stars: {
    vi: "Không tự ghi hạng sao hoặc “đạt OCOP”: sao lấy từ sổ đăng ký",
    en: "Stars are not typed in: they come from the register",
    article: null,
  },
  cure: {
    vi: "Không quảng cáo công dụng chữa bệnh",
    en: "No claim that it cures an illness",
    article: "Luật Quảng cáo; Nghị định 15/2018/NĐ-CP, Điều 27",
  },
  best: {
    vi: "Không dùng “nhất”, “số 1”, “duy nhất” khi không có tài liệu chứng minh",
    en: "No “best” or “number one” without proof",
    article: "Luật Quảng cáo, Điều 8",
  },
} as const;

const TEXTS = ["description", "ingredients", "shelfLife", "storage", "warnings"] as const;

function claimProblems(draft: ListingDraft): ListingProblem[] {
  const texts = [
    ...TEXTS.map((field) => ({ field: field as string, text: draft[field] ?? "" })),
    ...draft.packs.map(({ title }, index) => ({ field: `packs.${index}.title`, text: title })),
  ];
  return texts.flatMap(({ field, text }) =>
    forbiddenClaims(text).map(({ kind, said }) => {
      const { vi, en, article } = CLAIMS[kind];
      return problem(field, `${vi} (“${said}”)`, `${en} (“${said}”)`, article);
    }),
  );
}

/** What keeps a draft from being shown to shoppers, each with the field and the article that asks for it; empty when nothing does. */
export function problemsOf(draft: ListingDraft, { group, producerHasAddress }: Subject): ListingProblem[] {
  return [
    ...(draft.description === null
      ? [problem("description", "Giới thiệu sản phẩm bằng vài câu", "Say a few words about the product", null)]
      : []),
    ...(producerHasAddress
      ? []
      : [
          problem(
            "producer",
            "Sổ đăng ký chưa có địa chỉ của chủ thể: xin báo người điều hành",
            "The register has no address of the producer: please tell the operator",
            "Luật 122/2025/QH15, Điều 18",
          ),
        ]),
    ...packProblems(draft.packs),
    ...(FOOD.includes(group) ? foodProblems(draft) : []),
    ...claimProblems(draft),
  ];
}
