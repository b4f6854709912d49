import style from '../../../styles/timeline.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
// Before the tool's own, which has the last word.
document.adoptedStyleSheets.unshift(sheet);

export { TimelineView } from '../../ui/timeline/TimelineView.tsx';
