import type { ReplyOf, listTestPersons } from '@yika/contract';

export type TestPerson = ReplyOf<typeof listTestPersons>[number];

/** The phone that rings, which may be another than the one in the registry. */
export function phoneInHand({ circumstances, phone }: TestPerson): string | null {
  return circumstances.phoneInHand ?? phone;
}
