import type { Dataset } from '../schemas/collections.ts';
import type { Locators } from '../schemas/locator.ts';

/** What every record that asserts something brings. */
export interface EvidenceRecord {
  readonly sources: readonly string[];
  readonly locators?: Locators;
  readonly confidence: string;
  readonly reviewed?: string;
}

/** The records of all collections that assert something. */
export function evidenceRecords(dataset: Dataset): EvidenceRecord[] {
  return Object.values<readonly object[]>(dataset).flat().filter(bringsEvidence);
}

function bringsEvidence(record: object): record is EvidenceRecord {
  return 'confidence' in record && 'sources' in record;
}
