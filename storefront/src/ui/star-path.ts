/** The outline of our own star, 20 units wide: no part of the official mark. */
export const STAR_PATH = "M10.0 1.4L12.4 7.2L18.6 7.6L13.8 11.6L15.3 17.7L10.0 14.4L4.7 17.7L6.2 11.6L1.4 7.6L7.6 7.2z";
