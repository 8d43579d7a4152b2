import { useEffect } from 'react';

const TABBABLE = 'a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),textarea:not(:disabled),[tabindex]:not([tabindex="-1"])';
const REMEMBERED = 20;

/** An element that had the focus, and where it stood: its parents, each with the number of the child that led to it. */
interface Stop {
  element: HTMLElement;
  path: { parent: Element; child: number }[];
}

const stopAt = (element: HTMLElement): Stop => {
  const path: Stop['path'] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    path.push({ parent: at.parentElement, child: [...at.parentElement.children].indexOf(at) });
  }
  return { element, path };
};

const isDisabled = (element: Element): boolean => element.matches(':disabled');
const isDrawn = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
const isUsable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && !isDisabled(element) && isDrawn(element) && element.closest('[inert]') === null;
/** Something of the same kind first: where a button was, no field opens the keyboard of a phone. */
function firstIn(place: Element | undefined, like: Element): HTMLElement | undefined {
  const found = place ? [place, ...place.querySelectorAll(TABBABLE)].filter((element) => element.matches(TABBABLE)).filter(isUsable) : [];
  return found.find(({ tagName }) => tagName === like.tagName) ?? found[0];
}

/** Beside what is gone: what has moved up into its place, or the last before it, or else what is left around it. */
function neighbour({ element, path }: Stop): HTMLElement | undefined {
  const content = document.getElementById('content');
  for (const { parent, child } of path) {
    if (!parent.isConnected) continue;
    if (parent === document.body || parent.parentElement === document.body) return undefined;
    // All of a page was replaced: it begins at its top.
    if (content && (parent.contains(content) || parent === content || parent.querySelector('h1'))) return content;
    const found = firstIn(parent.children[child], element) ?? firstIn(parent.children[child - 1], element) ?? firstIn(parent, element);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whoever works with keys goes on from where they were: when the element with the focus is taken away (a row is deleted, a dialog is
 * closed, a page is replaced) or was disabled for a moment, the focus goes to the nearest sensible place instead of nowhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let stops: Stop[] = [];
    let isLeft = true;

    const keep = () => {
      if (isLeft || document.activeElement !== document.body) return;
      const last = stops.at(-1);
      if (!last) return;
      if (last.element.isConnected && isDisabled(last.element)) return;
      const before = () => stops.map(({ element }) => element).findLast(isUsable);
      const next = last.element.isConnected ? before() : (neighbour(last) ?? before() ?? document.getElementById('content'));
      next?.focus({ preventScroll: next.id === 'content' });
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      isLeft = false;
      stops = [...stops.filter(({ element }) => element !== target), stopAt(target)].slice(-REMEMBERED);
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      // Somebody clicked beside everything, unless the element has gone or is locked in the same moment.
      queueMicrotask(() => {
        if (target instanceof HTMLElement && isUsable(target)) isLeft = document.activeElement === document.body;
      });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, []);
}
