/** A file that is published beside the pages: its address, its media type, its bytes. */
export interface PublishedFile {
  address: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** A published file of text, in UTF-8. */
export const textFile = (address: string, type: string, text: string): PublishedFile => ({
  address,
  type,
  body: new TextEncoder().encode(text),
});
