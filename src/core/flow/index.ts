export { drawFlow, type FlowVoice } from './draw-flow.ts';
export { flowOf, type Flow, type FlowStep, type FlowStretch } from './flow.ts';
export { flowPath, type FlowPath } from './flow-path.ts';
