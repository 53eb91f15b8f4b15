/** The page's colour for a variable of mermaid's theme; the first rule that fits decides. */
export function tokenFor(variable: string): string {
  const series = /^(?:pie|venn)(\d+)$/.exec(variable)?.[1];
  if (series) return `--diagram-${cycle(Number(series) - 1)}`;
  const scale = /^cScale(Inv|Peer|Label)?(\d+)$/.exec(variable);
  if (scale) {
    const token = `--diagram-${cycle(Number(scale[2]))}`;
    if (scale[1] === 'Label') return '--diagram-text';
    return scale[1] ? token : `${token}-surface`;
  }
  return RULES.find(([pattern]) => pattern.test(variable))?.[1] ?? '--diagram-text';
}

/** There are eight colours for kinds; the ninth kind starts again. */
function cycle(index: number): number {
  return (index % 8) + 1;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^noteBkgColor$/, '--diagram-note'],
  [/^(pieSectionTextColor|pieStrokeColor|pieOuterStrokeColor|sequenceNumberColor)$/, '--diagram-surface'],
  [/^(critBkgColor|errorBkgColor)$/, '--diagram-down-surface'],
  [/^(critBorderColor|todayLineColor)$/, '--diagram-down'],
  [/^taskTextClickableColor$/, '--diagram-accent'],
  [/Text(Fill|Color)?$|TitleFill$|(label|title|text)Color$/i, '--diagram-text'],
  [
    /^(vertLineColor|quadrantPointFill|taskBorderColor|activeTaskBorderColor|activationBorderColor)$/,
    '--diagram-accent',
  ],
  [/^(activeTaskBkgColor|activationBkgColor|taskBkgColor|git\d)$/, '--diagram-accent-surface'],
  [/^(gridColor|xyChart\.[xy]Axis(Line|Tick)Color)$|Border|Stroke|^actorLineColor$/, '--diagram-border'],
  [
    /^(lineColor|arrowheadColor|defaultLinkColor|signalColor|transitionColor|specialStateColor|relationColor|archEdge|innerEnd)/,
    '--diagram-line',
  ],
  [/^quadrant[13]Fill$/, '--diagram-surface-2'],
  [/^quadrant[24]Fill$/, '--diagram-surface'],
  [
    /^(background|edgeLabelBackground|labelBackgroundColor|compositeBackground|relationLabelBackground)$/,
    '--diagram-surface',
  ],
  [/^(xyChart\.backgroundColor|altSectionBkgColor|rowOdd|attributeBackgroundColorOdd)$/, '--diagram-surface'],
  [
    /^(cluster|rect|section|exclude|doneTask|altBackground|composite|labelBox|row|attributeBackground|tertiaryColor)/,
    '--diagram-surface-2',
  ],
  [/(Bkg|BkgColor|Fill|Background)$|^(mainBkg|nodeBkg|primaryColor|secondaryColor)$/, '--diagram-surface-3'],
];
