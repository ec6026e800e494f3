import type { Path } from 'fontkit';

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

/**
 * Gives an outline as the `d` of an SVG path in whole numbers, each from the last, where y grows downwards. The curves
 * of TrueType go on as they came from the last one more often than not, which SVG writes in half the numbers.
 */
export function glyphPath({ commands }: Path, scale: number): string {
  let path = '';
  let before = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let handle: readonly [number, number] | undefined;
  for (const { command, args } of commands) {
    let letter = letters[command];
    const points = args.map((value, index) => Math.round(value * (index % 2 === 0 ? scale : -scale)));
    let steps = points.map((value, index) => value - (index % 2 === 0 ? x : y));
    const [toX = startX, toY = startY] = points.slice(-2);
    // A step of nothing draws nothing.
    if (letter === 'l' && steps.every((step) => step === 0)) continue;
    if (letter === 'q') {
      const [controlX = 0, controlY = 0] = points;
      const smooth = handle && Math.max(Math.abs(handle[0] - controlX), Math.abs(handle[1] - controlY)) <= 1;
      const [heldX, heldY] = smooth && handle ? handle : [controlX, controlY];
      if (smooth) [letter, steps] = ['t', steps.slice(2)];
      handle = [2 * toX - heldX, 2 * toY - heldY];
    } else handle = undefined;
    if (letter === 'l' && steps[1] === 0) [letter, steps] = ['h', steps.slice(0, 1)];
    else if (letter === 'l' && steps[0] === 0) [letter, steps] = ['v', steps.slice(1)];
    [x, y] = [toX, toY];
    if (letter === 'm') [startX, startY] = [x, y];
    path += `${letter === before && letter !== 'm' ? ' ' : letter}${steps.join(' ')}`;
    before = letter;
  }
  return path.replace(/ -/g, '-');
}
