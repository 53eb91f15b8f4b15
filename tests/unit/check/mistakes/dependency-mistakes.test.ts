import { dependencyMistakes } from './dependency-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(dependencyMistakes);
