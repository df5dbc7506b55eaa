/**
 * How links look: Medusa's own blue for links is too pale for weak eyes, and a line always below would hide the dots of ạ, ộ, ị.
 */
export const LINK_CLASS = "text-ui-tag-blue-text underline-offset-4 hover:underline focus-visible:underline";
