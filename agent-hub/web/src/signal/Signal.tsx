import "../style/signal.css";
import type { PageProps } from "../office/pages";
import { DaySignal } from "./DaySignal";
import { askedDay, dayOf } from "./days";
import { SitesSignal } from "./SitesSignal";

/** What the links were worth: `#senal` every place, `#senal/{kiosk}/{day}` one of them hour by hour. */
export function Signal({ api, address, onDropped }: PageProps) {
  const [kiosk, said] = address.steps;
  const today = dayOf(Date.now());
  return kiosk ? (
    <DaySignal
      key={kiosk}
      api={api}
      kiosk={kiosk}
      day={askedDay(said, today)}
      today={today}
      onDropped={onDropped}
    />
  ) : (
    <SitesSignal api={api} today={today} onDropped={onDropped} />
  );
}
