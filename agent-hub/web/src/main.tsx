import "./style/style.css";
import { render } from "preact";
import { Api } from "./api/api";
import { Hub } from "./Hub";
import { chosenLanguage, load } from "./words/choice";

async function start(page: HTMLElement) {
  const words = await load(chosenLanguage());
  render(<Hub api={new Api()} words={words} />, page);
}

const page = document.getElementById("app");
if (page) void start(page);
