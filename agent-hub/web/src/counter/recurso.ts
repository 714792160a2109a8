import type { NewRecurso } from "../api/records";

/** What is chosen beside what she says; the sum as it was typed, digits only. */
export interface Said {
  appeal: boolean;
  paymentSeen: boolean;
  invoice?: string | undefined;
  disputed?: string | undefined;
}

/** Without a sum the whole bill is disputed. */
export function recursoFrom(about: string, text: string, said: Said, question?: string): NewRecurso {
  const { appeal, paymentSeen, invoice, disputed } = said;
  return {
    about,
    appeal,
    paymentSeen,
    object: text.trim(),
    ...(invoice ? { invoice } : {}),
    ...(invoice && disputed ? { disputed: Number(disputed) } : {}),
    ...(question ? { confirmedBy: question } : {}),
  };
}
