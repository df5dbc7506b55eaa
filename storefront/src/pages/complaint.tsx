import { COMPLAINT_KINDS, type Complaint, type Order, type Purchase } from "@cho-ocop/contracts";
import { dayInVietnam } from "@cho-ocop/ocop-rules";
import { Day } from "../ui/day.js";
import { type Page, Section, type Voice } from "../ui/page.js";

/** What stands in the form of a complaint, as it was typed. */
export interface ComplaintValues {
  readonly order: string;
  readonly kind: string;
  readonly text: string;
}

/** What the page of complaints about a purchase shows. */
export interface ComplaintData {
  readonly order: Order;
  readonly purchase: Purchase | null;
  readonly complaints: readonly Complaint[];
  readonly query: string;
  readonly key: string;
  readonly values: ComplaintValues;
  /** Why nothing was sent. */
  readonly notice: string | null;
}

const Told = ({ complaint, voice }: { complaint: Complaint; voice: Voice }) => {
  const { complaint: texts } = voice.texts.buying;
  const { number, order, kindName, stateName, receivedAt, messages } = complaint;
  return (
    <li class="complaint">
      <h3>
        {texts.number(number)} · {texts.orderOf(order)}
      </h3>
      <p>
        <b class="complaint-state">{voice.say(stateName)}</b> · {voice.say(kindName)} · {texts.received}{" "}
        <Day day={dayInVietnam(new Date(receivedAt))} />
      </p>
      {messages.map(({ author, text, writtenAt }, index) => (
        <div key={`${writtenAt}-${index}`} class={`said ${author}`}>
          <p class="quiet">
            {texts.authors[author]}, <Day day={dayInVietnam(new Date(writtenAt))} />
          </p>
          <p class="said-text">{text}</p>
        </div>
      ))}
    </li>
  );
};

/** Complaints about a purchase: those that were sent, and the form for another. */
export function complaintPage(data: ComplaintData, voice: Voice): Page {
  const { order, purchase, complaints, query, key, values, notice } = data;
  const { texts, to } = voice;
  const { complaint } = texts.buying;
  const here = { page: "order", id: order.id, query, act: "complaint" } as const;
  const orders = purchase?.orders ?? [];
  return {
    title: `${complaint.title} – ${texts.order.title(order.display_id)}`,
    here,
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{complaint.title}</h1>
        <p class="lead">{complaint.lead}</p>
        {complaints.length > 0 && (
          <ul class="complaints">
            {complaints.map((one) => (
              <Told key={one.number} complaint={one} voice={voice} />
            ))}
          </ul>
        )}
        <Section id="write" title={complaint.open}>
          {notice !== null && (
            <p class="error notice" role="alert">
              {notice}
            </p>
          )}
          <form class="delivery" action={to(here)} method="post">
            <input type="hidden" name="key" value={key} />
            {orders.length > 1 && (
              <div class="field">
                <label for="order">{complaint.about}</label>
                <select id="order" name="order">
                  {orders.map(({ id, code, producer }) => (
                    <option key={id} value={id} selected={id === values.order}>
                      {texts.order.title(code)}
                      {producer === null ? "" : ` · ${producer}`}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <div class="field">
              <label for="kind">{complaint.kind}</label>
              <select id="kind" name="kind" required>
                <option value="" />
                {COMPLAINT_KINDS.map((kind) => (
                  <option key={kind} value={kind} selected={kind === values.kind}>
                    {complaint.kinds[kind]}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label for="text">{complaint.text}</label>
              <textarea id="text" name="text" rows={5} maxLength={2000} required value={values.text} />
            </div>
            <button type="submit">{complaint.submit}</button>
            <p class="hint">{complaint.how}</p>
          </form>
        </Section>
        <p class="to-entry">
          <a href={to({ page: "order", id: order.id, query })}>{complaint.back}</a>
        </p>
      </div>
    ),
  };
}
