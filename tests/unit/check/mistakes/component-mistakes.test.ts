import { componentMistakes } from './component-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(componentMistakes);
