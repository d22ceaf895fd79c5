/** As a rule of its own, because antd marks a group of boxes that is `required` with an attribute that groups may not have. */
export function oneAtLeast(message: string): { readonly validator: (rule: unknown, chosen: readonly string[] | undefined) => Promise<void> } {
  return { validator: (_, chosen) => (chosen && chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error(message))) };
}
