import { z } from 'zod';

/** Words in English: letters and digits of the common width, each letter one character, so that a reader who types them finds them. */
export const english = z.string().min(1).refine((text) => !/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/.test(text) && text === text.normalize('NFC'), {
  error: 'English in letters and digits of the common width (2 and not ２), each letter with its mark as one character (Unicode’s form NFC)',
});
