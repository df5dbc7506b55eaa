/** The key under which Medusa Admin keeps the language that somebody chose in the profile, in a cookie and in the storage of the browser. */
const KEY = "lng";

/** Whether a language was chosen before in this browser, told by its cookies and its storage. */
export const wasLanguageChosen = (cookies: string, stored: string | null): boolean =>
  stored !== null || cookies.split(";").some((cookie) => cookie.trim().startsWith(`${KEY}=`));

// Medusa Admin 2.18.0 has no setting for its first language, and takes English where none was chosen, whatever the browser prefers.
// This runs as the bundle loads, before the translations start. The choice in the profile still wins: it is kept in the same places.
if (typeof window !== "undefined") {
  try {
    if (!wasLanguageChosen(document.cookie, window.localStorage.getItem(KEY))) window.localStorage.setItem(KEY, "vi");
  } catch {
    // A browser without storage keeps Medusa's own default.
  }
}
