import { diagramMistakes } from './diagram-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(diagramMistakes);
