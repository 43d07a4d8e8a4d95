/** The organisation that answers for the catalogue. */
export interface Publisher {
  readonly name: string;
  /** Ten digits without a hyphen, as Sveriges dataportal names organisations. Null when it is not known. */
  readonly organisationNumber: string | null;
  /** Where readers and reusers turn. Null when there is no such address. */
  readonly email: string | null;
}

/** Terms of use. */
export interface Licence {
  readonly name: string;
  /** The address that names the terms, exactly as catalogues of data compare it. */
  readonly url: string;
}
