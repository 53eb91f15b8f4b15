import type book from '../content/texts/en/book.json';
import type claims from '../content/texts/en/claims.json';
import type corrections from '../content/texts/en/corrections.json';
import type data from '../content/texts/en/data.json';
import type dependencies from '../content/texts/en/dependencies.json';
import type diagrams from '../content/texts/en/diagrams.json';
import type figures from '../content/texts/en/figures.json';
import type glossary from '../content/texts/en/glossary.json';
import type home from '../content/texts/en/home.json';
import type incidents from '../content/texts/en/incidents.json';
import type created from '../content/texts/en/new.json';
import type records from '../content/texts/en/records.json';
import type rules from '../content/texts/en/rules.json';
import type search from '../content/texts/en/search.json';
import type site from '../content/texts/en/site.json';
import type sources from '../content/texts/en/sources.json';
import type systems from '../content/texts/en/systems.json';
import type timeline from '../content/texts/en/timeline.json';
import type units from '../content/texts/en/units.json';

/** The language without a prefix in its addresses; its texts stand in wherever another language has none. */
export const defaultLanguage = 'en';

type Texts = typeof book &
  typeof claims &
  typeof corrections &
  typeof created &
  typeof data &
  typeof dependencies &
  typeof diagrams &
  typeof figures &
  typeof glossary &
  typeof home &
  typeof incidents &
  typeof records &
  typeof rules &
  typeof search &
  typeof site &
  typeof sources &
  typeof systems &
  typeof timeline &
  typeof units;

/** Name of a text of the interface: one that the default language has. */
export type TextKey = keyof Texts;
