import type { PictureOf, PictureRequest } from '../drawing/picture-request.ts';
import { inChinese } from '../text/catalogue.ts';
import { boardPicture } from './picture-board.ts';
import { type Contents, framed, type Picture } from './picture-frame.ts';
import { matrixContents } from './picture-matrix.ts';
import { pictureStem } from './picture-name.ts';
import { paceContents } from './picture-pace.ts';
import { rankingContents } from './picture-ranking.ts';
import { areaContents, lightsContents } from './picture-strip.ts';
import { trendContents } from './picture-trend.ts';
import { yearsContents } from './picture-years.ts';

export interface NamedPicture extends Picture {
  /** of a file with it, without the ending */
  readonly stem: string;
}

function contentsOf(request: Exclude<PictureRequest, PictureOf<'board'>>): Contents {
  switch (request.kind) {
    case 'area':
      return areaContents(request);
    case 'matrix':
      return matrixContents(request);
    case 'lights':
      return lightsContents(request);
    case 'trend':
      return trendContents(request);
    case 'pace':
      return paceContents(request);
    case 'ranking':
      return rankingContents(request);
    case 'years':
      return yearsContents(request);
  }
}

const pictureOf = (request: PictureRequest, drawnAt: string): Picture =>
  request.kind === 'board' ? boardPicture(request, drawnAt) : framed(contentsOf(request), request, drawnAt);

/**
 * The board or a chart as one SVG file, drawn from the figures and not from the page. In Chinese and in the light theme
 * whatever the screen shows; no font, style, script or address outside itself; any text of people comes out as text. The
 * same request gives the same bytes on every machine; of frozen figures also at any time. `drawnAt`, an ISO instant, is
 * printed where nobody froze the figures.
 */
export const drawPicture = (request: PictureRequest, drawnAt: string): NamedPicture =>
  inChinese(() => ({ ...pictureOf(request, drawnAt), stem: pictureStem(request) }));
