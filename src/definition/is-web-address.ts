/** Whether a link may lead there: to a web page or a path of the same site, and to nothing that runs script. */
export const isWebAddress = (address: string): boolean => /^(https?:\/\/|\/(?!\/))/i.test(address);
