/** The key under which Medusa Admin keeps the language that somebody chose in the profile, in a cookie and in the storage of the browser. */
export const LANGUAGE_KEY = "lng";

/** Whether a language was chosen before in this browser, told by its cookies and its storage. */
export const wasLanguageChosen = (cookies: string, stored: string | null): boolean =>
  stored !== null || cookies.split(";").some((cookie) => cookie.trim().startsWith(`${LANGUAGE_KEY}=`));
