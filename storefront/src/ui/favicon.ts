/** The drawing of the shop in the tabs of browsers: a leaf of our own, no official mark. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0c4a33"/><path d="M7 25C7 15 13 8 26 6c0 12-6 17-14 17M7 25c3-6 6-9 11-12" fill="none" stroke="#f6c343" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
