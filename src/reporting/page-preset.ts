/** A page of an official document. Lengths in twips, twentieths of a point: what Word keeps them as. */
export interface PagePreset {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** exact distance of lines */
  readonly line: number;
  /** from the lower edge of the paper to the lower edge of the page number */
  readonly footer: number;
}

const twips = (millimetres: number): number => Math.floor((millimetres * 1440) / 25.4);

export const PAGE = { width: 11906, height: 16838 } as const;

/**
 * 版心 156 mm wide in both. `national`: 225 mm high, lines of 28 pt, 22 to a page (29 pt would leave room for 21).
 * `adjusted`: the page many offices set by hand, 34.58/32.58 mm and lines of 29.45 pt, 22 to a page as well.
 */
export const pagePresets = {
  national: {
    top: twips(37) + 1,
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    line: 560,
    footer: twips(25.2),
  },
  adjusted: {
    top: twips(34.58),
    bottom: twips(32.58),
    left: twips(28),
    right: twips(26),
    line: 589,
    footer: twips(22.78),
  },
} as const satisfies Record<string, PagePreset>;

export type PagePresetId = keyof typeof pagePresets;

/**
 * 28 characters of 16 pt are 448 pt, 6 more than the type area is wide. Closer by a quarter of a point each they take 441.
 * A grid of characters says the same (charSpace −848), but LibreOffice stretches it to 14 a line; spacing of the characters
 * themselves is read alike by Word, WPS and LibreOffice.
 */
export const CHARACTER_SPACING = -5;
/** The width of a character of 三号 with that spacing. */
export const CHARACTER = 315;

export const typeAreaWidth = ({ left, right }: PagePreset): number => PAGE.width - left - right;
