const ESCAPES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it stands in XML, in an element or in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (sign) => ESCAPES[sign] ?? "");
