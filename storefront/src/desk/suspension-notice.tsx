import type { SellerMe } from "@cho-ocop/contracts";
import { calendarDay } from "@cho-ocop/ocop-rules";
import { Day } from "../ui/day.js";
import type { Voice } from "../ui/page.js";

type Membership = SellerMe["sellers"][number];

/** Says that a seller is suspended or will be, and why; nothing of any other. */
export const SuspensionNotice = ({ seller, voice }: { seller: Membership | undefined; voice: Voice }) => {
  const { suspended } = voice.texts.deskJoining;
  const suspension = seller?.suspension ?? null;
  if (suspension === null) return null;
  return (
    <div class="error notice">
      <p>
        <b>
          {suspension.begun ? (
            suspended.now
          ) : (
            <>
              {suspended.from} <Day day={calendarDay(suspension.from)} />
            </>
          )}
        </b>
        : <span lang="vi">{suspension.reason}</span>
      </p>
      {suspension.authority !== null && <p>{suspended.ordered(suspension.authority)}</p>}
      <p>{suspended.meaning}</p>
    </div>
  );
};
