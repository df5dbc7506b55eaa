import type { Place } from "../links.js";
import type { Operator } from "../operator.js";
import { ChatLink } from "../talk/link.js";
import { DeclaredValue } from "./declared.js";
import type { Voice } from "./voice.js";

/**
 * The foot of every page: the ways to all that is not for sale, who runs the shop, the button for large letters, and the assistant, whose
 * panel is at `panel` if the page has one.
 */
export const Footer = ({ voice, operator, panel }: { voice: Voice; operator: Operator; panel: string | null }) => {
  const { texts, to } = voice;
  const { content, nav } = texts;
  const { policies } = content;
  const link = (place: Place, text: string) => (
    <li>
      <a href={to(place)}>{text}</a>
    </li>
  );
  return (
    <footer class="foot">
      <div class="wide foot-ways">
        <section>
          <h2>{content.footer.buying}</h2>
          <ul>
            {link({ page: "listings" }, nav.listings)}
            {link({ page: "orders" }, nav.orders)}
            {link({ page: "policy", policy: "delivery" }, policies.delivery.title)}
            {link({ page: "policy", policy: "payment" }, policies.payment.title)}
            {link({ page: "policy", policy: "returns" }, policies.returns.title)}
            {link({ page: "policy", policy: "complaints" }, policies.complaints.title)}
          </ul>
        </section>
        <section>
          <h2>{content.footer.register}</h2>
          <ul>
            {link({ page: "register" }, nav.register)}
            {link({ page: "verify" }, nav.verify)}
            {link({ page: "stars" }, nav.stars)}
          </ul>
        </section>
        <section>
          <h2>{content.footer.sellers}</h2>
          <ul>
            {link({ page: "selling" }, content.selling.title)}
            {link({ page: "desk" }, nav.desk)}
          </ul>
        </section>
        <section>
          <h2>{content.footer.about}</h2>
          <ul>
            {link({ page: "about" }, content.about.title)}
            {link({ page: "help" }, content.help.title)}
            {link({ page: "policy", policy: "rules" }, policies.rules.title)}
            {link({ page: "policy", policy: "privacy" }, policies.privacy.title)}
          </ul>
        </section>
      </div>
      <div class="wide foot-words">
        <p>{texts.footer.what}</p>
        <p>{texts.footer.badge}</p>
        <p>
          {content.operator.title}: <DeclaredValue operator={operator} of="name" voice={voice} />.{" "}
          <a href={to({ page: "policies" })}>{content.policyIndex.title}</a>
        </p>
        <button type="button" class="quiet-button" data-large-type aria-pressed="false" hidden>
          {content.footer.largeType}
        </button>
      </div>
      {panel !== null && <ChatLink panel={panel} voice={voice} />}
    </footer>
  );
};
