import type {Text} from '../definition/generated/types.js';

/** The members of a list in groups, of which each but perhaps the first begins with a member that has a heading. */
export function grouped<M extends {readonly heading?: Text | undefined}>(
  members: readonly M[],
): M[][] {
  const groups: M[][] = [];
  for (const member of members)
    if (member.heading || !groups.length) groups.push([member]);
    else groups.at(-1)!.push(member);
  return groups;
}
