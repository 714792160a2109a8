import { link } from "../office/address";
import { useWords } from "../words/WordsContext";
import { minutes, RUNGS, WAYS } from "./figures";
import type { SiteLink } from "./records";

const HOUR_S = 3600;

/** Minutes of calls on each rung, both ways. */
export function SitesTable({ sites, today }: { sites: readonly SiteLink[]; today: string }) {
  const { say } = useWords();
  return (
    <table class="signal-sites">
      <thead>
        <tr>
          <th scope="col">{say("kiosks.kiosk")}</th>
          <th scope="col" class="number">
            {say("signal.connectedHours")}
          </th>
          <th scope="col" class="number">
            {say("signal.tripMs")}
          </th>
          <th scope="col">{say("signal.way")}</th>
          {RUNGS.map((rung) => (
            <th key={rung} scope="col" class="number">
              {say(`signal.rung.${rung}`)}
            </th>
          ))}
        </tr>
      </thead>
      {sites.map((site) => (
        <Site key={site.kiosk} site={site} today={today} />
      ))}
    </table>
  );
}

function Site({ site, today }: { site: SiteLink; today: string }) {
  const { say } = useWords();
  return (
    <tbody>
      {WAYS.map((way) => (
        <tr key={way}>
          {way === "up" && (
            <>
              <th scope="rowgroup" rowSpan={WAYS.length}>
                <a href={link("senal", site.kiosk, today)}>{site.name}</a>
                <span class="municipality">{site.municipality}</span>
              </th>
              <td rowSpan={WAYS.length} class="number">
                {Math.round(site.connectedSeconds / HOUR_S)}
              </td>
              <td rowSpan={WAYS.length} class="number">
                {site.roundTripMs ?? "—"}
              </td>
            </>
          )}
          <th scope="row">{say(`signal.${way}`)}</th>
          {RUNGS.map((rung) => (
            <td key={rung} class="number">
              {minutes(site[way][rung] ?? 0)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
