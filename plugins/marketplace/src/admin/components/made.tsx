import type { MadeLink } from "@cho-ocop/contracts";
import { Copy, Text } from "@medusajs/ui";
import { useTexts } from "../texts/index.js";

/** A single-use link to hand over. It is shown now and never again. */
export const Made = ({ made }: { made: MadeLink }) => {
  const { t, language } = useTexts();
  const until = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
  return (
    <div role="status" className="flex flex-col gap-y-1 py-2">
      <Text size="small">{t.made(until.format(new Date(made.expiresAt)))}</Text>
      <div className="flex items-center gap-x-2">
        <code className="txt-small break-all">{made.link}</code>
        <Copy content={made.link} />
      </div>
    </div>
  );
};
