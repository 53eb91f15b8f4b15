import { typedNumberMistakes } from './typed-number-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(typedNumberMistakes);
