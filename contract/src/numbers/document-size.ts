/** Of whatever is handed in: twenty mebibytes. The page says so before it sends them, the server before it keeps them. */
export const LARGEST_DOCUMENT_BYTES: number = 20 * 1_048_576;
