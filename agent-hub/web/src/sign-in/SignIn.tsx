import type { Problem } from "@ventanilla/contract";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { SignedIn } from "../api/records";
import { described, Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { TopBar } from "../page/TopBar";
import { useWords } from "../words/WordsContext";

interface Props {
  api: Api;
  onSignedIn: (who: SignedIn) => void;
  onLanguage: () => void;
}

export function SignIn({ api, onSignedIn, onLanguage }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [empty, setEmpty] = useState<"user" | "password">();
  const [busy, setBusy] = useState(false);
  const user = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => user.current?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const fields = { user: user.current?.value.trim() ?? "", password: password.current?.value ?? "" };
    const missing = !fields.user ? "user" : !fields.password ? "password" : undefined;
    setEmpty(missing);
    setProblem(undefined);
    if (missing) return (missing === "user" ? user : password).current?.focus();
    setBusy(true);
    const answer = await api.signIn(fields.user, fields.password);
    setBusy(false);
    if (answer.value) return onSignedIn(answer.value);
    setProblem(answer.problem);
    password.current?.select();
  };

  const mendUser = empty === "user" ? say("signIn.user.mend") : undefined;
  const mendPassword = empty === "password" ? say("signIn.password.mend") : undefined;
  return (
    <>
      <TopBar onLanguage={onLanguage} />
      <main class="sign-in">
        <form onSubmit={submit} noValidate>
          <h1>{say("signIn.title")}</h1>
          <Field id="user" label={say("signIn.user")} mend={mendUser}>
            <input
              {...described("user", undefined, mendUser)}
              ref={user}
              spellcheck={false}
              autoComplete="username"
              maxLength={100}
            />
          </Field>
          <Field id="password" label={say("signIn.password")} mend={mendPassword}>
            <input
              {...described("password", undefined, mendPassword)}
              ref={password}
              type="password"
              autoComplete="current-password"
              maxLength={200}
            />
          </Field>
          <ProblemNote problem={problem} />
          <button type="submit" class="primary" disabled={busy}>
            {say("signIn.enter")}
          </button>
        </form>
      </main>
    </>
  );
}
