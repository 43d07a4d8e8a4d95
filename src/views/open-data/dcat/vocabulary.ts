/** The addresses that DCAT-AP-SE 3.0.1 chooses among: https://docs.dataportal.se/dcat/3.0.1/sv/ */
const EU = 'http://publications.europa.eu/resource/authority';

export const THEMES = `${EU}/data-theme`;
/** Population and society. */
export const THEME = `${EU}/data-theme/SOCI`;
export const SWEDISH = `${EU}/language/SWE`;
export const ENGLISH = `${EU}/language/ENG`;
/** Anyone may read the data. */
export const PUBLIC = `${EU}/access-right/PUBLIC`;
/** An evaluation is added when there is one to add, so the data change at no set interval. */
export const IRREGULAR = `${EU}/frequency/IRREG`;
/** The addresses below /data/v1/ are to last. */
export const STABLE = `${EU}/planned-availability/STABLE`;
/** Sweden, in the form that DCAT-AP-SE recommends for places. */
export const SWEDEN = 'http://sws.geonames.org/2661886';

export function publisherType(name: string): string {
  return `http://purl.org/adms/publishertype/${name}`;
}

/** How Sveriges dataportal names an organisation. @param number ten digits */
export function organisation(number: string): string {
  return `http://dataportal.se/organisation/SE${number}`;
}

/** The address of a media type, which DCAT-AP asks for beside the plain name. */
export function mediaTypeAddress(mediaType: string): string {
  return `http://www.iana.org/assignments/media-types/${mediaType}`;
}
