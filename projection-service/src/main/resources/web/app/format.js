/** Formats numbers, money and times for people. A missing value is a dash, never a zero. */

export const LANGUAGE = 'en';
export const MISSING = '–';

const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat(LANGUAGE, { notation: 'compact', maximumSignificantDigits: 3 });
const long = new Intl.NumberFormat(LANGUAGE, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});
const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

export const number = (value) => (value == null ? MISSING : whole.format(value));

/** For the labels of charts, where 1,234,567 would not fit. */
export const brief = (value) => (value < 10_000 ? whole.format(value) : short.format(value));

/** "USD 73 million". */
export const money = (amount) => (amount?.value != null ? `${amount.currency} ${long.format(amount.value)}` : MISSING);

/** "USD 73,250,000". The value is a decimal string and is formatted as one, so that no digit is lost. */
export const exactMoney = (amount) => `${amount.currency} ${exact.format(amount.value)}`;

export const time = (date) => clock.format(date);

export const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
