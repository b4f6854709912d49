import { Component, type ComponentClass, type ComponentChild } from 'preact';
import { same } from './same.ts';

/** A part without state of its own that is drawn again only when what it is given says something else. */
export function drawnAnew<P extends object>(draw: (props: P) => ComponentChild): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !same(this.props, next);
    }
    override render(props: P): ComponentChild {
      return draw(props);
    }
  };
}
