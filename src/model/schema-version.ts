// The version of the shape of records, apart from the schema itself, which is loaded only where a file is read.

export const schemaVersion = 1
