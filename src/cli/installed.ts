import {UsageError} from './usage-error.js';

/**
 * What comes of work with a package that need not be there. Where it is missing, it throws a `UsageError` that says what
 * needs it and how to install it, and `instead`, where there is another way.
 */
export async function installed<Result>(
  what: string,
  name: string,
  work: () => Promise<Result>,
  instead = '',
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // The message also names the file that asks for a package, which can be one of the package itself.
    const {code, message} = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(`'${name}'`)) throw error;
    throw new UsageError(
      `${what} needs the package ${name}, which is not installed: npm install ${name}${instead && `. ${instead}`}`,
    );
  }
}
