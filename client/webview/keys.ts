/** The keys that lead from one of some elements to the one before it and to the next. */
interface Keys {
  readonly before: string;
  readonly next: string;
}

/**
 * Makes elements of a picture one stop of the Tab key, as lists are: from there keys lead from one to the next, Home and
 * End to the first and the last, and Enter or the space bar chooses.
 * Source: WAI-ARIA Authoring Practices, «roving tabindex».
 */
export function walkWithKeys<E extends SVGElement>(
  elements: readonly E[],
  { before, next }: Keys,
  choose: (element: E) => void,
): void {
  elements[0]?.setAttribute('tabindex', '0');
  for (const [at, element] of elements.entries()) {
    element.addEventListener('focus', () => {
      for (const one of elements) one.setAttribute('tabindex', one === element ? '0' : '-1');
    });
    element.addEventListener('keydown', (event) => {
      const places: Readonly<Record<string, number>> = {
        [before]: at - 1,
        [next]: at + 1,
        Home: 0,
        End: elements.length - 1,
      };
      const to = places[event.key];
      const isChosen = event.key === 'Enter' || event.key === ' ';
      if (to === undefined && !isChosen) return;
      event.preventDefault();
      if (isChosen) choose(element);
      else elements[to ?? at]?.focus();
    });
  }
}
