/** The script of the pages, bundled as minified text (see build.mjs). */
declare module "virtual:islands" {
  const script: string;
  export default script;
}

declare module "virtual:chat" {
  /** The panel of the assistant. */
  const panel: string;
  export default panel;
}

declare module "virtual:worker" {
  /** The script that stands between the pages and the network. */
  const worker: string;
  export default worker;
}
