/** What a policy of trusted types makes; TypeScript has no types for it yet. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const {trustedTypes} = globalThis as {readonly trustedTypes?: Factory};
const rules: Policy = {
  createHTML: (text) => text,
  createScriptURL: (address) => address,
};
const own = trustedTypes?.createPolicy('dweud-playground', rules) ?? rules;

/** The two things that a page under `require-trusted-types-for 'script'` has to vouch for. */
export const policy = {
  /** The address of a script of our own, from where another one is. */
  scriptAddress(name: string, beside: string): string {
    const address = new URL(name, beside);
    if (address.origin !== location.origin) throw new TypeError(`${address.href} is not ours.`);
    return own.createScriptURL(address.href);
  },
  /** HTML that was made with every text escaped. */
  html: (text: string): string => own.createHTML(text),
};
