/** The script of the pages, bundled as minified text (see build.mjs). */
declare module "virtual:islands" {
  const script: string;
  export default script;
}
