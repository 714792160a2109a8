import type { FiledPqr, Problem } from "@ventanilla/contract";
import type {
  Account,
  Candidate,
  Catalogue,
  EnrolmentCode,
  KioskRow,
  NewPqr,
  NewRecurso,
  OpenedAct,
  Permission,
  Person,
  Receiver,
  RecursoOutlook,
  SignedIn,
} from "./records";

/** A refusal is a value: the page shows its words where they belong. */
export type Answer<T> = { value: T; problem?: never } | { problem: Problem; value?: never };

/** Forms and records over HTTP. Knows the CSRF token of whoever is signed in; nothing else is kept. */
export class Api {
  #csrf = "";
  readonly #fetch: typeof fetch;

  constructor(fetcher: typeof fetch = (input, init) => fetch(input, init)) {
    this.#fetch = fetcher;
  }

  async signIn(user: string, password: string): Promise<Answer<SignedIn>> {
    return this.#remember(await this.write<SignedIn>("POST", "/staff/sign-in", { user, password }));
  }

  async whoAmI(): Promise<Answer<SignedIn>> {
    return this.#remember(await this.read<SignedIn>("/staff/me"));
  }

  signOut = () => this.write<void>("POST", "/staff/sign-out");

  kiosks = () => this.read<KioskRow[]>("/kiosks");
  makeEnrolmentCode = (kiosk: string) => this.write<EnrolmentCode>("POST", `/kiosks/${kiosk}/enrolment-code`);
  revokeKiosk = (kiosk: string) => this.write<void>("POST", `/kiosks/${kiosk}/revocation`);

  catalogue = () => this.read<Catalogue>("/catalogue");

  findCustomers = (session: string, number: string) =>
    this.read<Candidate[]>(`/sessions/${session}/customers?number=${encodeURIComponent(number)}`);
  identify = (session: string, person: Person) =>
    this.write<void>("PUT", `/sessions/${session}/customer`, person);
  account = (session: string) => this.read<Account>(`/sessions/${session}/account`);

  /** An attention files one PQR, so its id is the key: said twice, also after a reload, it is filed once. */
  filePqr = (session: string, pqr: NewPqr) =>
    this.write<FiledPqr>("POST", `/sessions/${session}/pqrs`, pqr, { "Idempotency-Key": session });

  /** What she filed in this attention; said twice it is one answer. */
  decideOnTheSpot = (session: string, radicado: string, respuesta: string, reasons: string) =>
    this.write<{ answer: string }>("POST", `/sessions/${session}/pqrs/${radicado}/decision`, {
      respuesta,
      reasons,
    });

  recursoOutlook = (radicado: string, said: Disputing & { paymentSeen: boolean }) =>
    this.read<RecursoOutlook>(`/cases/${radicado}/recurso?paymentSeen=${said.paymentSeen}${disputing(said)}`);
  /** One for each case in an attention. */
  fileRecurso = (session: string, recurso: NewRecurso) =>
    this.write<FiledPqr>("POST", `/sessions/${session}/recursos`, recurso, {
      "Idempotency-Key": `${session}-${recurso.about}`,
    });

  /** Her paper was seen; nobody is notified by the opening alone. */
  openAct = (session: string, act: string, receiver: Receiver) =>
    this.write<OpenedAct>("POST", `/sessions/${session}/acts/${act}/opening`, receiver);
  /** The question is the one that she answered with ✔. */
  acknowledgeAct = (session: string, act: string, question: string) =>
    this.write<unknown>("POST", `/sessions/${session}/acts/${act}/acknowledgement`, {
      confirmedBy: question,
    });

  permission = (session: string) => this.read<Permission>(`/sessions/${session}/electronic-notice`);
  authorise = (session: string, email: string, question: string) =>
    this.write<Permission>("PUT", `/sessions/${session}/electronic-notice`, {
      email,
      how: "PANTALLA",
      confirmedBy: question,
    });
  withdrawPermission = (session: string) =>
    this.write<void>("DELETE", `/sessions/${session}/electronic-notice`);

  #remember(answer: Answer<SignedIn>): Answer<SignedIn> {
    if (answer.value) this.#csrf = answer.value.csrf;
    return answer;
  }

  /** Features of the office keep their own requests beside their pages, made of these two. */
  read<T>(path: string): Promise<Answer<T>> {
    return this.#ask(path, { headers: { Accept: "application/json" } });
  }

  write<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.#ask<T>(path, {
      method,
      headers: {
        ...headers,
        Accept: "application/json",
        "X-CSRF-Token": this.#csrf,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** A file as it is. */
  send<T>(method: string, path: string, body: Blob, type: string) {
    return this.#ask<T>(path, {
      method,
      headers: { Accept: "application/json", "X-CSRF-Token": this.#csrf, "Content-Type": type },
      body,
    });
  }

  /** A document made of what is sent. */
  async document(path: string, body: unknown): Promise<Answer<Blob>> {
    try {
      const response = await this.#fetch(`/api/v1${path}`, {
        method: "POST",
        headers: {
          Accept: "application/pdf, application/problem+json",
          "Content-Type": "application/json",
          "X-CSRF-Token": this.#csrf,
        },
        body: JSON.stringify(body),
      });
      return response.ok ? { value: await response.blob() } : await answerOf<Blob>(response);
    } catch {
      return { problem: NO_ANSWER };
    }
  }

  async #ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    try {
      return await answerOf<T>(await this.#fetch(`/api/v1${path}`, init));
    } catch {
      return { problem: NO_ANSWER };
    }
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  if (response.status === 204) return { value: undefined as T };
  if (response.ok) return { value: await response.json() };
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  return { problem: isProblem ? await response.json() : NO_ANSWER };
}

/** Its words are the page's own: the server could not say them. */
const NO_ANSWER: Problem = {
  type: "about:blank",
  code: "no-answer",
  status: 503,
  title: "",
  next: "",
};

interface Disputing {
  invoice?: string | undefined;
  disputed?: string | undefined;
}

function disputing({ invoice, disputed }: Disputing): string {
  const bill = invoice ? `&invoice=${encodeURIComponent(invoice)}` : "";
  return invoice && disputed ? `${bill}&disputed=${disputed}` : bill;
}

const at = (session: string) => `/api/v1/sessions/${session}`;

/** Pictures and documents are fetched by the browser itself, with the cookie. */
export const addresses = {
  invoice: (session: string, invoice: string) => `${at(session)}/invoices/${encodeURIComponent(invoice)}`,
  paper: (session: string, page: string, part: string) => `${at(session)}/papers/${page}/${part}`,
  papersPdf: (session: string) => `${at(session)}/papers`,
  coupon: (radicado: string, invoice: string, disputed?: string) =>
    `/api/v1/cases/${radicado}/coupon?${disputing({ invoice, disputed }).slice(1)}`,
  constancia: (radicado: string, paper: "a4" | "80mm") =>
    `/api/v1/pqrs/${radicado}/constancia?paper=${paper}`,
};
