/** What our database on a device is called. It comes into being when somebody sends a response or asks for a draft (PEC-02). */
export const databaseName = 'dweud';
