/** Words with what they stand for, and no others: "constructor" is in no list, but in every plain object. */
export const table = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, rows);
