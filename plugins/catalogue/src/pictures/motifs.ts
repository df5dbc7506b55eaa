/** The colours of a motif, as CSS writes them. */
export interface Colours {
  readonly main: string;
  readonly light: string;
  readonly dark: string;
  readonly accent: string;
}

const path = (d: string, fill: string, rest = ""): string => `<path d="${d}" fill="${fill}"${rest}/>`;
const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const leaf = (x: number, y: number, turn: number, fill: string): string =>
  path("M0 0C34-26 38-74 0-116C-38-74-34-26 0 0z", fill, ` transform="translate(${x} ${y}) rotate(${turn})"`);

/** The things that pictures show, each standing on the middle of the ground of a 400 by 400 picture. */
export const MOTIFS = {
  bowl: ({ main, light, dark, accent }: Colours) =>
    circle(164, 206, 30, light) +
    circle(206, 192, 36, accent) +
    circle(246, 208, 28, light) +
    path("M98 216H302C302 288 262 326 232 330H168C138 326 98 288 98 216z", main) +
    path("M98 216H302L299 238H101z", dark),
  bottle: ({ main, light, dark, accent }: Colours) =>
    path(
      "M180 96H220V150C220 172 250 180 250 212V318Q250 332 236 332H164Q150 332 150 318V212C150 180 180 172 180 150z",
      main,
    ) +
    path("M176 84H224V112H176z", dark) +
    path("M150 224H250V290H150z", light) +
    leaf(200, 284, 0, accent).replace("rotate(0)", "scale(.45)"),
  jar: ({ main, light, dark, accent }: Colours) =>
    path("M140 176H260Q284 196 280 236V304Q280 332 252 332H148Q120 332 120 304V236Q116 196 140 176z", main) +
    path("M138 144H262V178H138z", dark) +
    path("M120 226H280V288H120z", light) +
    line("M160 258H240", accent, 8),
  cup: ({ main, light, dark, accent }: Colours) =>
    line("M170 178C156 158 184 144 170 122", light, 8) +
    line("M214 178C200 158 228 144 214 122", light, 8) +
    line("M272 228C316 220 312 284 262 278", dark, 15) +
    path("M116 200H278C280 270 252 316 226 320H168C142 316 114 270 116 200z", main) +
    path("M116 200H278L276 220H118z", dark) +
    path("M96 322H298L280 334H114z", light) +
    leaf(196, 296, 0, accent).replace("rotate(0)", "scale(.55)"),
  sack: ({ main, light, dark, accent }: Colours) =>
    path("M150 152Q200 168 250 152C296 204 304 284 280 332H120C96 284 104 204 150 152z", main) +
    path("M148 120Q200 138 252 120L244 158Q200 170 156 158z", light) +
    line("M152 158Q200 172 248 158", dark, 9) +
    line("M200 300V214M200 250L176 226M200 250L224 226M200 280L174 254M200 280L226 254", accent, 8),
  fish: ({ main, light, dark, accent }: Colours) =>
    path("M84 236C126 176 216 166 274 226L328 186Q316 238 328 290L274 250C216 308 126 298 84 236z", main) +
    path("M152 196Q204 150 232 196z", dark) +
    line("M186 206Q206 238 186 270M218 208Q238 238 218 264", light, 7) +
    circle(124, 228, 9, "#fff") +
    circle(124, 228, 4, dark) +
    line("M92 330H308", accent, 7),
  fruit: ({ main, light, dark, accent }: Colours) =>
    circle(152, 266, 64, main) +
    circle(250, 266, 64, light) +
    circle(202, 222, 66, main) +
    line("M202 164Q204 136 220 122", dark, 8) +
    leaf(214, 142, 68, accent) +
    path("M160 210Q170 184 196 178", "none", ` stroke="${light}" stroke-width="8" stroke-linecap="round"`),
  leaves: ({ main, light, dark, accent }: Colours) =>
    leaf(200, 262, -48, light) +
    leaf(200, 262, 48, light) +
    leaf(200, 262, -20, accent) +
    leaf(200, 262, 20, main) +
    path("M122 252H278C278 304 248 332 222 332H178C152 332 122 304 122 252z", dark) +
    path("M112 240H288V262H112z", main),
  vase: ({ main, light, dark, accent }: Colours) =>
    path(
      "M166 104H234C226 144 226 156 250 182C298 236 280 306 240 332H160C120 306 102 236 150 182C174 156 174 144 166 104z",
      main,
    ) +
    path("M158 94H242V114H158z", dark) +
    line("M124 222Q150 202 176 222T228 222T276 222", light, 8) +
    line("M120 258Q146 238 172 258T226 258T280 258", accent, 8),
  cloth: ({ main, light, dark, accent }: Colours) =>
    path("M112 128H288V312H112z", main) +
    path("M112 150H288V172H112zM112 268H288V290H112z", dark) +
    path("M140 220L170 190L200 220L230 190L260 220L230 250L200 220L170 250z", light) +
    line("M124 312V332M152 312V332M180 312V332M220 312V332M248 312V332M276 312V332", accent, 7),
  basket: ({ main, light, dark, accent }: Colours) =>
    line("M128 222C128 100 272 100 272 222", dark, 13) +
    path("M100 218H300L272 332H128z", main) +
    line("M112 248H288M120 278H280M126 306H274", light, 7) +
    line("M150 222L160 328M200 222V328M250 222L240 328", accent, 7),
  flower: ({ main, light, dark, accent }: Colours) =>
    line("M200 268V180", accent, 10) +
    leaf(200, 262, -62, accent) +
    leaf(200, 262, 62, accent) +
    [0, 72, 144, 216, 288]
      .map((turn) => `<ellipse cx="200" cy="112" rx="24" ry="38" fill="${light}" transform="rotate(${turn} 200 150)"/>`)
      .join("") +
    circle(200, 150, 24, main) +
    path("M146 262H254L240 332H160z", dark),
  house: ({ main, light, dark, accent }: Colours) =>
    path("M84 200L200 104L316 200z", dark) +
    path("M112 200H288V280H112z", main) +
    path("M180 222H220V280H180zM132 218H160V246H132zM240 218H268V246H240z", light) +
    line("M128 284V330M176 284V330M224 284V330M272 284V330", dark, 11) +
    line("M100 282H300", accent, 9),
} satisfies Record<string, (colours: Colours) => string>;

export type Motif = keyof typeof MOTIFS;
