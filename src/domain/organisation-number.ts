/**
 * A Swedish organisation number as ten digits without a hyphen, from "212000-1234" or "2120001234".
 * undefined when it isn't ten digits, or when the last digit isn't the check digit of the others: modulus 10, the Luhn
 * formula, as Skatteverket describes it for organisation numbers.
 */
export function organisationNumber(text: string): string | undefined {
  const digits = /^(\d{6})-?(\d{4})$/.exec(text.trim())?.slice(1).join('');
  return digits !== undefined && digits.at(-1) === checkDigit(digits.slice(0, -1)) ? digits : undefined;
}

/** Every other digit, the first included, counts twice. The sum of all digits is filled up to an even ten. */
function checkDigit(digits: string): string {
  const parts = [...digits].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const sum = parts.reduce((total, part) => total + (part > 9 ? part - 9 : part), 0);
  return String((10 - (sum % 10)) % 10);
}
