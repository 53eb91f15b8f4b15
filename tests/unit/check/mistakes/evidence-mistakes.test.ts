import { evidenceMistakes } from './evidence-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(evidenceMistakes);
