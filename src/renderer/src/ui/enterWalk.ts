// Enter in a form goes on to the next field, as office people expect.

/**
 * Listens on the form's root. A group of choices is one stop. In a text of several lines Shift+Enter makes a line;
 * where lines are the content (`data-lines`) Enter does.
 */
export function goOnByEnter(event: KeyboardEvent): void {
  const { target, currentTarget: root } = event;
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing) return;
  if (!(root instanceof HTMLElement) || !isField(target) || target.dataset['lines'] !== undefined) return;
  event.preventDefault();
  const stops = [...root.querySelectorAll<HTMLElement>('input, textarea, .panel-foot button')].filter(
    (stop) => stop === target || !stop.matches(':disabled, [type=radio]:not(:checked)'),
  );
  stops[stops.indexOf(target) + 1]?.focus();
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
