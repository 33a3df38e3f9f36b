/** Whether a text holds Chinese. */
export const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
