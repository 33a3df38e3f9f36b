/** Chinese quoted inside another language: from the first Han character to the last, with what stands between them. */
export const HAN = /\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，。、；：！？（）《》·—]*\p{Script=Han})?/gu;
