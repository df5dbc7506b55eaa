export * from "./annul-event.js";
export * from "./extend-certificate.js";
export * from "./record-certificate.js";
export * from "./revoke-certificate.js";
export * from "./supersede-certificate.js";
