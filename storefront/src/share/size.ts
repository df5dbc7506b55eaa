/** How large the pictures for other sites are, in pixels: as Open Graph asks. */
export const WIDTH = 1200;
export const HEIGHT = 630;
