/** What our database on a device is called. It comes into being when somebody sends a response, and not before (PEC-02). */
export const databaseName = 'dweud';
