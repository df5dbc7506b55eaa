/** What has just happened, or why it has not. */
export interface Notice {
  readonly text: string;
  readonly wrong: boolean;
}

/** Tells what has just happened; nothing where nothing has. */
export const NoticeLine = ({ notice }: { notice: Notice | null }) =>
  notice === null ? null : (
    <p class={notice.wrong ? "error notice" : "notice"} role={notice.wrong ? "alert" : "status"}>
      {notice.text}
    </p>
  );
