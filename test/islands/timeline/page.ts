import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** A page without a browser on which a component stands. */
export interface Page {
  root: HTMLElement;
  /** Draws again with something else. */
  show: (child: ComponentChild) => void;
  /** Types into the control that a label names. */
  type: (label: string, value: string) => void;
  /** Presses the button of this name. */
  press: (name: string) => void;
  /** Leaves the control that a label names. */
  leave: (label: string) => void;
  /** The control that a label names, the last of several. */
  control: (label: string) => HTMLInputElement;
}

/** Puts a component on a page of its own. */
export function pageWith(child: ComponentChild): Page {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  Object.assign(globalThis, { document, window });
  const root = document.querySelector('main') as HTMLElement;
  const show = (next: ComponentChild) => void act(() => render(next, root));
  show(child);

  function control(label: string): HTMLInputElement {
    const found = [...root.querySelectorAll('label')].findLast((one) => one.textContent === label);
    const id = found?.getAttribute('for');
    const named = id ? document.getElementById(id) : found?.querySelector('input');
    const input = named ?? root.querySelector(`[aria-label="${label}"]`);
    if (!input) throw new Error(`no control is called ${label}`);
    return input as HTMLInputElement;
  }
  // This page knows no `oninput`, so that Preact listens to names as they are written.
  function fire(target: Element, name: string): void {
    act(() => {
      target.dispatchEvent(new window.Event(name, { bubbles: true }));
      target.dispatchEvent(new window.Event(name.toLowerCase(), { bubbles: true }));
    });
  }
  return {
    root,
    show,
    control,
    type(label, value) {
      const input = control(label);
      // A choice cannot be set here as in a browser.
      if (input.tagName === 'SELECT') {
        Object.defineProperty(input, 'value', { value, configurable: true, writable: true });
      } else input.value = value;
      fire(input, 'Input');
    },
    leave: (label) => fire(control(label), 'Blur'),
    press(name) {
      const button = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (!button) throw new Error(`no button is called ${name}`);
      fire(button, 'Click');
    },
  };
}
