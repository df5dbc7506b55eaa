import { LANGUAGE_KEY, wasLanguageChosen } from "./chosen-language.js";

// Medusa Admin 2.18.0 has no setting for its first language, and takes English where none was chosen, whatever the browser prefers.
// This runs as the bundle loads, before the translations start. The choice in the profile still wins: it is kept in the same places.
try {
  if (!wasLanguageChosen(document.cookie, window.localStorage.getItem(LANGUAGE_KEY))) {
    window.localStorage.setItem(LANGUAGE_KEY, "vi");
  }
} catch {
  // A browser without storage keeps Medusa's own default.
}
