import { APPLICANT_FORMS, type ApplicantForm, type BothLanguages, type ChecklistItem } from "@cho-ocop/contracts";

/** Whether a form has to show something: always, where it applies to what it makes, or not at all (it is not in the table then). */
type Needed = "always" | "where_it_applies";

/** One thing that an operator looks at before somebody sells, with the law that asks for it. */
export interface ChecklistRow {
  readonly item: ChecklistItem;
  readonly name: BothLanguages;
  readonly hint: BothLanguages;
  readonly article: string;
  /** False: it is checked without a document. */
  readonly upload: boolean;
  readonly needed: Readonly<Partial<Record<ApplicantForm, Needed>>>;
}

const each = (forms: readonly ApplicantForm[], needed: Needed): ChecklistRow["needed"] =>
  Object.fromEntries(forms.map((form) => [form, needed]));

/** Forms that exist by their registration, and act through who represents them. */
const ORGANISATIONS: readonly ApplicantForm[] = [
  "cooperative",
  "cooperative_union",
  "company",
  "association",
  "tourism_operator",
];

/** What each legal form has to show, in the order in which people are asked. */
export const CHECKLIST: readonly ChecklistRow[] = [
  {
    item: "identity",
    name: { vi: "Danh tính người đứng tên", en: "Identity of who answers for it" },
    hint: {
      vi: "Người vận hành gọi lại theo số điện thoại trên hồ sơ để đối chiếu. Xin đừng gửi ảnh căn cước.",
      en: "The operator calls the number of the application to compare. Please do not send a picture of an identity card.",
    },
    article: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.c; Nghị định 248/2026/NĐ-CP, Điều 52.2",
    upload: false,
    needed: each(APPLICANT_FORMS, "always"),
  },
  {
    item: "registration",
    name: { vi: "Giấy đăng ký", en: "Registration" },
    hint: {
      vi: "Giấy chứng nhận đăng ký kinh doanh, đăng ký hợp tác xã, quyết định thành lập, hoặc hợp đồng hợp tác của tổ hợp tác.",
      en: "The certificate of registration of a business or cooperative, the decision that founded it, or the contract of a cooperative group.",
    },
    article: "Quyết định 26/2026/QĐ-TTg, Điều 2.3; Nghị định 248/2026/NĐ-CP, Điều 52.2",
    upload: true,
    needed: {
      ...each([...ORGANISATIONS, "business_household", "cooperative_group"], "always"),
      ...each(["farm", "household"], "where_it_applies"),
    },
  },
  {
    item: "representative",
    name: { vi: "Giấy uỷ quyền", en: "Authorisation" },
    hint: {
      vi: "Khi người liên hệ không phải là người đại diện theo pháp luật.",
      en: "Where the contact is not the legal representative.",
    },
    article: "Nghị định 248/2026/NĐ-CP, Điều 52.2; Bộ luật Dân sự 91/2015/QH13, Điều 138",
    upload: true,
    needed: each([...ORGANISATIONS, "cooperative_group", "farm"], "where_it_applies"),
  },
  {
    item: "certificate",
    name: { vi: "Quyết định công nhận OCOP", en: "Decision that recognised the product" },
    hint: {
      vi: "Bản chụp quyết định có tên chủ thể, để đối chiếu với sổ đăng ký.",
      en: "A picture of the decision with the producer's name, to compare with the register.",
    },
    article: "Quyết định 26/2026/QĐ-TTg, Điều 2.3 và 4.3",
    upload: true,
    needed: each(APPLICANT_FORMS, "always"),
  },
  {
    item: "food_safety",
    name: { vi: "An toàn thực phẩm", en: "Food safety" },
    hint: {
      vi: "Với thực phẩm: bản tự công bố, và giấy chứng nhận cơ sở đủ điều kiện nếu không thuộc diện được miễn.",
      en: "For food: the declaration of the product, and the certificate of the facility unless it is exempt.",
    },
    article: "Nghị định 15/2018/NĐ-CP, Điều 4, 11 và 12",
    upload: true,
    needed: each(APPLICANT_FORMS, "where_it_applies"),
  },
];

/** What a legal form has to show. */
export const checklistOf = (form: ApplicantForm): (ChecklistRow & { readonly needs: Needed })[] =>
  CHECKLIST.flatMap((row) => {
    const needs = row.needed[form];
    return needs === undefined ? [] : [{ ...row, needs }];
  });

/** What is always needed of a legal form as a document, and is not there. */
export const missingOf = (form: ApplicantForm, sent: readonly ChecklistItem[]): ChecklistRow[] =>
  checklistOf(form).filter(({ item, upload, needs }) => upload && needs === "always" && !sent.includes(item));
