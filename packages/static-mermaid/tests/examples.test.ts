import { diagramData } from '@mermaid-js/examples';
import { describe, expect, it } from 'vitest';
import { DiagramError } from '../src/index.ts';
import { render } from './sources.ts';

const examples = diagramData.flatMap(({ id, examples: list }) =>
  list.map(({ title, code }) => ({ name: `${id}: ${title}`, source: withTexts(code) })),
);

/** The examples have no texts for readers who cannot see them; they go below the line that names the kind. */
function withTexts(code: string): string {
  const lines = code.trim().split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '' && !line.trim().startsWith('%%'));
  const indent = /^\s*/.exec(lines[first + 1] ?? '')?.[0] ?? '';
  return lines.toSpliced(first + 1, 0, `${indent}accTitle: A title`, `${indent}accDescr: A description.`).join('\n');
}

/** What becomes of an example: drawn, or the refusal with its line. */
async function outcome(source: string): Promise<string> {
  try {
    const { svg, words } = await render(source);
    return /<text/.test(svg) && words.length > 0 ? 'drawn' : 'drawn without words';
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    return `${error.line}: ${error.message}`;
  }
}

describe("mermaid's own examples", () => {
  it('are drawn or refused with a reason', async () => {
    const outcomes: Record<string, string> = {};
    for (const { name, source } of examples) outcomes[name] = await outcome(source);
    expect(outcomes).toMatchInlineSnapshot(`
      {
        "architecture: Basic System Architecture": "drawn",
        "architecture: Load Balancing with Junctions": "drawn",
        "architecture: Web App with Frontend and Backend Groups": "15: The services “web” and “mobile” would lie on top of each other.",
        "block: Block Arrows and Nested Blocks": "16: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "block: Three-Tier Web Architecture": "13: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "c4: Internet Banking Container Diagram": "drawn",
        "c4: Internet Banking System Context": "drawn",
        "classDiagram: Basic Class Inheritance": "drawn",
        "classDiagram: E-commerce Domain Model": "drawn",
        "cynefin: Incident Response": "1: Diagrams of the type “cynefin” are not supported.",
        "cynefin: Product Strategy with Domain Transitions": "1: Diagrams of the type “cynefin” are not supported.",
        "er: Basic ER Schema": "drawn",
        "er: Streaming Service with Keys and Comments": "drawn",
        "eventmodeling: Cross-System Flow with Data": "1: Diagrams of the type “eventmodeling” are not supported.",
        "eventmodeling: Shopping Cart Story": "1: Diagrams of the type “eventmodeling” are not supported.",
        "flowchart-v2: Basic Flowchart": "8: Icon fonts are not supported: the page does not ship one.",
        "flowchart-v2: CI/CD Pipeline with Subgraphs": "drawn",
        "flowchart-v2: Expanded Node Shapes": "drawn",
        "flowchart-v2: Online Checkout Flow": "15: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "gantt: Product Launch Plan": "drawn",
        "gantt: Website Redesign with Dependencies": "drawn",
        "gitGraph: Basic Git Flow": "1: Diagrams of the type “gitGraph” are not supported.",
        "gitGraph: Highlighted Commits": "1: Diagrams of the type “gitGraph” are not supported.",
        "gitGraph: Release and Hotfix Workflow": "1: Diagrams of the type “gitGraph” are not supported.",
        "ishikawa: Ishikawa Diagram": "1: Diagrams of the type “ishikawa” are not supported.",
        "ishikawa: Late Food Delivery Root Causes": "1: Diagrams of the type “ishikawa” are not supported.",
        "journey: My Working Day": "1: Diagrams of the type “journey” are not supported.",
        "journey: Online Grocery Shopping": "1: Diagrams of the type “journey” are not supported.",
        "kanban: Mermaid Sprint Board": "1: Diagrams of the type “kanban” are not supported.",
        "kanban: Personal Task Board": "1: Diagrams of the type “kanban” are not supported.",
        "mindmap: Basic Mindmap": "7: Icon fonts are not supported: the page does not ship one.",
        "mindmap: Trip Planning with Shapes and Icons": "9: Icon fonts are not supported: the page does not ship one.",
        "packet: TCP Packet": "1: Diagrams of the type “packet” are not supported.",
        "packet: UDP Packet with Relative Bits": "1: Diagrams of the type “packet” are not supported.",
        "pie: Basic Pie Chart": "drawn",
        "pie: Workday Breakdown with Values": "drawn",
        "quadrantChart: Eisenhower Matrix with Styled Points": "16: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "quadrantChart: Product Positioning": "drawn",
        "radar: Framework Comparison with Polygon Grid": "1: Diagrams of the type “radar” are not supported.",
        "radar: Student Grades": "1: Diagrams of the type “radar” are not supported.",
        "railroad: Expression Grammar": "1: Diagrams of the type “railroad” are not supported.",
        "railroad: JSON Grammar": "1: Diagrams of the type “railroad” are not supported.",
        "railroadAbnf: Email Address": "1: Diagrams of the type “railroadAbnf” are not supported.",
        "railroadAbnf: Phone Number": "1: Diagrams of the type “railroadAbnf” are not supported.",
        "railroadEbnf: Expression Grammar": "1: Diagrams of the type “railroadEbnf” are not supported.",
        "railroadEbnf: Semantic Version": "1: Diagrams of the type “railroadEbnf” are not supported.",
        "railroadPeg: Calculator Grammar": "1: Diagrams of the type “railroadPeg” are not supported.",
        "railroadPeg: Identifiers with Predicates": "1: Diagrams of the type “railroadPeg” are not supported.",
        "requirement: E-Bike Braking System": "1: Diagrams of the type “requirement” are not supported.",
        "sankey: Energy Flow (UK)": "drawn",
        "sankey: Job Application Funnel": "drawn",
        "sankey: Monthly Budget Flow": "drawn",
        "sequence: Basic Sequence": "drawn",
        "sequence: Food Delivery with Parallel Actions": "drawn",
        "sequence: Online Payment Flow": "drawn",
        "stateDiagram: Basic State Diagram": "drawn",
        "stateDiagram: Choice and Concurrency": "drawn",
        "stateDiagram: Order Lifecycle with Composite States": "drawn",
        "timeline: Product Roadmap with Sections": "drawn",
        "timeline: Project Timeline": "drawn",
        "treeView: Annotations": "1: Diagrams of the type “treeView” are not supported.",
        "treeView: File-Type Icons via Config Maps": "1: Diagrams of the type “treeView” are not supported.",
        "treeView: Project File Structure": "1: Diagrams of the type “treeView” are not supported.",
        "treeView: Shared Drive with Quoted Names": "1: Diagrams of the type “treeView” are not supported.",
        "treeView: Unicode Icons in Filenames": "1: Diagrams of the type “treeView” are not supported.",
        "treemap: Disk Usage with Styling": "15: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "treemap: Monthly Household Budget": "1: Diagrams of the type “treemap” are not supported.",
        "usecase: Actor Collaboration": "1: Diagrams of the type “usecase” are not supported.",
        "usecase: Basic Use Cases": "1: Diagrams of the type “usecase” are not supported.",
        "usecase: System Boundaries": "1: Diagrams of the type “usecase” are not supported.",
        "venn: Product Sweet Spot": "1: Diagrams of the type “venn” are not supported.",
        "venn: Team Skill Overlap with Sizes and Styles": "13: Colours of one’s own are not supported: they would not follow the page into the dark.",
        "wardley: Custom Evolution Stages": "1: Diagrams of the type “wardley” are not supported.",
        "wardley: GPT Tokeniser Architecture": "1: Diagrams of the type “wardley” are not supported.",
        "wardley: Pipeline Components": "1: Diagrams of the type “wardley” are not supported.",
        "wardley: Tea Shop Value Chain": "1: Diagrams of the type “wardley” are not supported.",
        "xychart: Coffee Sales with Data Labels": "drawn",
        "xychart: Sales Revenue": "drawn",
        "xychart: Sign-ups vs Churn": "4: The setting “themeVariables.xyChart” is not supported: every diagram here looks alike.",
      }
    `);
  }, 120_000);
});
