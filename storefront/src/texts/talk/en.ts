import type { talk as Vietnamese } from "./vi.js";

/** Texts of the assistant and of the voice that reads aloud, in English. */
export const talk: typeof Vietnamese = {
  title: "Ask the assistant",
  description:
    "Ask about the stars, producer, origin and seller of an OCOP product. A machine answers, from the register.",
  intro:
    "This is an automated assistant: a machine answers, not a person. It reads the register of stars and says what is written there; what is not written there it says it does not know.",
  kept: "What you type is kept only until it is answered, answers for two days. Send /xoadulieu to delete everything.",
  examples: ["What is OCOP?", "Who recognises 5 stars?", "How long is a certificate valid?"],
  tryAsking: "Try asking",
  conversation: "Conversation",
  you: "You asked",
  assistant: "Assistant",
  label: "Your question",
  send: "Send",
  close: "Close",
  waiting: "The assistant is looking in the register…",
  away: "The assistant is away for the moment. Please send again in a few minutes; your question is still in the box.",
  absent: "The assistant is away for the moment. Please come back in a few minutes.",
  tooFast: "You are sending too fast. Please wait a minute and send again.",
  blank: "Please type a question.",
  readAloud: "Read aloud",
  stopReading: "Stop reading",
  tooLong: "The question is longer than 1,000 characters. Please make it shorter.",
};
