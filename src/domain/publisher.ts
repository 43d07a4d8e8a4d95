import { organisationNumber } from './organisation-number.ts';

/** What kinds of publishers there are, as ADMS names them: http://purl.org/adms/publishertype/ and the name. */
export const PUBLISHER_TYPES = [
  'LocalAuthority',
  'RegionalAuthority',
  'NationalAuthority',
  'SupraNationalAuthority',
  'Academia-ScientificOrganisation',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'StandardisationBody',
  'IndustryConsortium',
  'Company',
  'PrivateIndividual(s)',
] as const;
export type PublisherType = (typeof PUBLISHER_TYPES)[number];

/** The organisation that answers for the catalogue. */
export interface Publisher {
  readonly name: string;
  /** Ten digits without a hyphen, as Sveriges dataportal names organisations. Null when it is not known. */
  readonly organisationNumber: string | null;
  /** Where readers and reusers turn. Null when there is no such address. */
  readonly email: string | null;
  /** What kind of organisation it is. Absent: a municipality. */
  readonly type?: PublisherType;
}

/** Terms of use. */
export interface Licence {
  readonly name: string;
  /** The address that names the terms, exactly as catalogues of data compare it. */
  readonly url: string;
}

/** What names a publisher for a build. An empty text is the same as none. */
export interface PublisherSettings {
  readonly SITE_PUBLISHER?: string | undefined;
  readonly SITE_ORGANISATION_NUMBER?: string | undefined;
  readonly SITE_PUBLISHER_TYPE?: string | undefined;
  readonly SITE_PUBLISHER_EMAIL?: string | undefined;
}

/**
 * The publisher that the settings name. Null where they name none.
 * @throws Error in Swedish for a number, a type or an address that can't be right, and for such without a publisher
 */
export function publisherFrom(settings: PublisherSettings): Publisher | null {
  const { SITE_PUBLISHER: name, SITE_ORGANISATION_NUMBER: number, SITE_PUBLISHER_TYPE: type, SITE_PUBLISHER_EMAIL: email } = settings;
  const orphan = Object.entries({ SITE_ORGANISATION_NUMBER: number, SITE_PUBLISHER_TYPE: type, SITE_PUBLISHER_EMAIL: email }).find(([, value]) => value);
  if (!name && orphan) throw new Error(`${orphan[0]} är satt till ”${orphan[1]}”, men SITE_PUBLISHER saknas. Ange också vad utgivaren heter.`);
  if (!name) return null;
  if (email && !/^[^\s@:]+@[^\s@]+$/.test(email)) throw new Error(`SITE_PUBLISHER_EMAIL ska vara en e-postadress, men är ”${email}”.`);
  return { name, organisationNumber: number ? requiredNumber(number) : null, email: email || null, ...(type ? { type: requiredType(type) } : {}) };
}

function requiredNumber(text: string): string {
  const digits = organisationNumber(text);
  if (digits !== undefined) return digits;
  throw new Error(
    `SITE_ORGANISATION_NUMBER är ”${text}”, som inte är ett organisationsnummer. Det ska vara tio siffror, med eller utan bindestreck före de fyra sista, och den sista är en kontrollsiffra som ska stämma med de andra.`,
  );
}

function requiredType(text: string): PublisherType {
  const type = PUBLISHER_TYPES.find((known) => known === text);
  if (type === undefined) throw new Error(`SITE_PUBLISHER_TYPE är ”${text}”, men ska vara något av ${PUBLISHER_TYPES.join(', ')}.`);
  return type;
}
