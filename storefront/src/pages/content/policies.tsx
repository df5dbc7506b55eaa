import { POLICIES, type Policy } from "../../links.js";
import type { Operator } from "../../operator.js";
import { OperatorTerms } from "../../ui/declared.js";
import type { Page, Voice } from "../../ui/page.js";

/** The policies in the order in which they are listed. */
export const POLICY_NAMES = Object.keys(POLICIES) as Policy[];

/** The list of all that the law asks a platform to publish, and who runs it. */
export function policiesPage(operator: Operator, voice: Voice): Page {
  const { texts, to } = voice;
  const { policyIndex, policies } = texts.content;
  return {
    title: `${policyIndex.title} – ${texts.brand}`,
    description: policyIndex.description,
    here: { page: "policies" },
    sheets: ["written"],
    body: (
      <div class="wide narrow">
        <h1>{policyIndex.title}</h1>
        <p class="lead">{policyIndex.lead}</p>
        <ul class="ways">
          {POLICY_NAMES.map((policy) => (
            <li key={policy}>
              <a href={to({ page: "policy", policy })}>
                <b>{policies[policy].title}</b>
                <span class="quiet">{policies[policy].description}</span>
              </a>
            </li>
          ))}
        </ul>
        <OperatorTerms operator={operator} voice={voice} />
      </div>
    ),
  };
}
