import { INDEXES, type Progress, type SearchModuleService } from "@cho-ocop/search";
import type { ExecArgs } from "@medusajs/framework/types";

const NAMES = { listings: "Đang bán / listings", register: "Sổ đăng ký / register" };
const STEP_MS = 500;

/** Says how far it is, at most twice a second: on one line of a terminal, on lines of its own elsewhere. */
function teller(): (progress: Progress) => void {
  let told = 0;
  return ({ index, done, total, perSecond }) => {
    if (done < total && performance.now() - told < STEP_MS) return;
    told = performance.now();
    const left = Math.ceil(Math.max(0, total - done) / Math.max(1, perSecond));
    const line = `${NAMES[index]}: ${done}/${total}, ${Math.round(perSecond)}/s, còn / left ${left} s`;
    process.stdout.write(process.stdout.isTTY && done < total ? `${line}\r` : `${line}\n`);
  };
}

/** Builds the indexes anew that are named, or all; what the search learned of the words too. */
export default async function searchReindex({ container, args }: ExecArgs): Promise<void> {
  const wanted = INDEXES.filter((index) => args.length === 0 || args.includes(index));
  const search: SearchModuleService = container.resolve("ocopSearch");
  const done = await search.reindex(wanted, teller());
  for (const index of wanted) console.log(`${NAMES[index]}: ${done[index]} xong / done`);
}
