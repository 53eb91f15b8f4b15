import { testMistakes } from './test-mistakes.ts';
import { writtenNumberMistakes } from './written-number-mistakes.ts';

testMistakes(writtenNumberMistakes);
