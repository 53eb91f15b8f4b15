import { yamlMistakes } from './yaml-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(yamlMistakes);
