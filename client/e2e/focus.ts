import { type Page } from 'playwright-core';

/** What is wrong with where the focus stands, in words; empty when people can see it, which may take a list that scrolls a moment. */
export async function focusFaults(page: Page): Promise<string[]> {
  for (let looks = 0; looks < 20; looks += 1) {
    const faults = await faultsNow(page);
    if (faults.length === 0) return [];
    await page.waitForTimeout(50);
  }
  return faultsNow(page);
}

const faultsNow = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Where motion is reduced, styles change within the next frame.
    await new Promise(requestAnimationFrame);
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return ['the focus is lost: nothing has it'];
    // Inside a frame the browser itself shows it; the content is where a new page begins, and no control.
    if (focused instanceof HTMLIFrameElement || focused.id === 'content') return [];

    interface Colour {
      red: number;
      green: number;
      blue: number;
      alpha: number;
    }
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Whatever notation the style has, as the screen shows it. */
    const colourOf = (style: string): Colour => {
      if (!pen) return { red: 0, green: 0, blue: 0, alpha: 0 };
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = style;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return { red, green, blue, alpha };
    };
    const light = ({ red, green, blue }: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): Colour => {
      for (let at = element; at; at = at.parentElement) {
        const colour = colourOf(getComputedStyle(at).backgroundColor);
        if (colour.alpha > 250) return colour;
      }
      return colourOf('white');
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };

    // Boxes and radios of the kit are invisible; their label is what people see.
    const isHidden = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 2 || height <= 2 || getComputedStyle(element).opacity === '0' || getComputedStyle(element).clipPath === 'inset(50%)';
    };
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
    const drawn = isHidden(focused) ? (label ?? focused.parentElement ?? focused) : focused;
    const bounds = drawn.getBoundingClientRect();
    const left = Math.max(bounds.left, 0);
    const right = Math.min(bounds.right, window.innerWidth);
    const top = Math.max(bounds.top, 0);
    const bottom = Math.min(bounds.bottom, window.innerHeight);
    const name = `${focused.outerHTML.slice(0, 160)} at ${location.pathname}`;
    if (right - left < 4 || bottom - top < 4) return [`the focus is out of sight: ${name}`];

    const faults: string[] = [];
    const passing = (): Element | null => document.querySelector('.mantine-Notification-root');
    const belongs = (x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (drawn.contains(hit) || hit.closest('label')?.contains(focused) === true);
    };
    const spots = [0.5, 0.15, 0.85].flatMap((across) =>
      [0.5, 0.15, 0.85].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
    );
    const isCovered = () => !spots.some(([x, y]) => belongs(x, y));
    // What is announced goes away by itself.
    for (let waits = 0; waits < 40 && isCovered() && passing(); waits += 1) await new Promise((resolve) => setTimeout(resolve, 250));
    if (isCovered()) faults.push(`something covers the focus: ${name}`);

    /** A line around it that the unfocused twin has not: the outline everywhere, in fields the frame in the accent. */
    const isMarked = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const isSeen = (line: string): boolean => {
        const colour = colourOf(line);
        return colour.alpha > 200 && contrast(colour, groundOf(element.parentElement)) >= 3;
      };
      if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 && isSeen(style.outlineColor)) return true;
      const accent = getComputedStyle(element).getPropertyValue('--input-bd-focus').trim();
      if (accent === '' || style.borderTopStyle === 'none') return false;
      const [border, wanted] = [colourOf(style.borderTopColor), colourOf(accent)];
      return border.red === wanted.red && border.green === wanted.green && border.blue === wanted.blue && isSeen(style.borderTopColor);
    };
    const around = [focused, drawn, focused.nextElementSibling, drawn.parentElement, drawn.firstElementChild].filter((element) => element !== null);
    if (!around.some(isMarked)) faults.push(`nothing shows the focus: ${name}`);
    return faults;
  });
