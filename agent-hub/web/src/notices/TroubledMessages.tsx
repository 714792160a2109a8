import { useWords } from "../words/WordsContext";
import type { SentMessage } from "./records";

/** What did not leave. Staff never see the words of a message, only what it was about. */
export function TroubledMessages({
  messages,
  onRetry,
}: {
  messages: SentMessage[];
  onRetry: (message: string) => void;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="troubled">
      <h2 id="troubled">{say("messages.title")}</h2>
      {messages.length === 0 && <p class="hint">{say("messages.none")}</p>}
      <ul class="troubled">
        {messages.map((message) => (
          <li key={message.id}>
            <span>
              <strong>{message.channel}</strong> · {message.occasion} · {words.moment(message.at)}
              <span class="under">
                {message.failure} {words.count("messages.tries", message.tries)}
              </span>
            </span>
            <button type="button" onClick={() => onRetry(message.id)}>
              {say("messages.retry")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
