/** What a document names as its `$schema`, so that an editor can complete it. */
export const documentSchema = 'https://dweud.example/schemas/consultation.schema.json';
