/**
 * The looks of `src/styles/timeline.css` for a file of its own: light, in colours that every program knows. A
 * test holds both to the same classes.
 */
export const timelineSvgStyle = `
.tl-drawing{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-variant-numeric:tabular-nums lining-nums}
.tl-drawing text{fill:#171f2e}
.tl-firm{stroke:#171f2e;stroke-width:2}
.tl-fine{stroke:#747b87;stroke-width:1}
.tl-month{stroke:#b9b5ae;stroke-width:1;fill:none}
.tl-free{fill:#eeebe5}
.tl-months text{font-weight:600}
.tl-fill{fill:none;stroke:none}
.tl-fill.tl-full{fill:#006768}
.tl-fill.tl-credit-hold{fill:#a06b01}
.tl-fill.tl-suspended{stroke:#9a2b19;stroke-width:2.4}
.tl-fill.tl-data-deleted{stroke:#171f2e;stroke-width:1.1}
.tl-band{stroke-width:1.3}
.tl-band.tl-full{stroke:#006768}
.tl-band.tl-credit-hold{stroke:#a06b01}
.tl-band.tl-suspended{stroke:#9a2b19}
.tl-band.tl-data-deleted{stroke:#171f2e}
.tl-projected{fill-opacity:.42;stroke-dasharray:5 3}
.tl-plate{fill:#fff}
.tl-state{font-weight:600}
.tl-day,.tl-week{stroke:#747b87;stroke-width:1;fill:none}
.tl-drawing .tl-ruler text{fill:#3f4858}
.tl-pole{stroke:#747b87;stroke-width:1}
.tl-cloth{fill:#fff;stroke:#171f2e;stroke-width:1.2}
.tl-done .tl-cloth{fill:#171f2e}
.tl-effect-credit-hold .tl-cloth{stroke:#a06b01}
.tl-effect-credit-hold.tl-done .tl-cloth{fill:#a06b01}
.tl-effect-suspended .tl-cloth{stroke:#9a2b19}
.tl-effect-suspended.tl-done .tl-cloth{fill:#9a2b19}
.tl-strike{stroke:#171f2e;stroke-width:1.6;fill:none}
.tl-label,.tl-clock-name,.tl-clock .tl-number{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}
.tl-drawing .tl-date{fill:#3f4858}
.tl-due .tl-label{font-weight:700}
.tl-move{stroke:#3f4858;stroke-width:1.4;stroke-dasharray:1.5 2.5}
.tl-left{fill:#fff;stroke:#3f4858;stroke-width:1.2}
.tl-now{stroke:#171f2e;stroke-width:1.5}
.tl-now-plate{fill:#fff;stroke:#171f2e;stroke-width:1}
.tl-now-text{font-weight:600}
.tl-heavy{stroke:#171f2e;stroke-width:6}
.tl-deletion{font-weight:700}
.tl-held-days{fill:none;stroke:#171f2e;stroke-width:1.6}
.tl-money,.tl-dot{fill:#171f2e}
.tl-hollow{fill:#fff;stroke:#171f2e;stroke-width:1.4}
.tl-axis,.tl-tick{stroke:#171f2e;stroke-width:1}
.tl-drawing .tl-number,.tl-drawing .tl-clock-name{fill:#3f4858}
.tl-end{font-weight:600}
`;
