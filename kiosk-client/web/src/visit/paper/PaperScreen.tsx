import { useView } from "../../kiosk/Kiosk.tsx";
import { Aim } from "./Aim.tsx";
import { CornersScreen } from "./CornersScreen.tsx";
import { Review } from "./Review.tsx";
import { Scanning } from "./Scanning.tsx";
import { Sending } from "./Sending.tsx";
import { Sent } from "./Sent.tsx";

export interface PaperScreenProps {
  /** The agent pressed the shutter and nothing was taken yet. */
  shutter: boolean;
  onShot: () => void;
}

/** The paper in hand, over the call: the voices go on. */
export function PaperScreen({ shutter, onShot }: PaperScreenProps) {
  const { paper } = useView();
  switch (paper?.step) {
    case "AIM":
      return <Aim paper={paper} shutter={shutter} onShot={onShot} />;
    case "SCANNING":
      return <Scanning />;
    case "REVIEW":
      return <Review paper={paper} />;
    case "CORNERS":
      return paper.corners ? <CornersScreen key={paper.version} paper={paper} seen={paper.corners} /> : null;
    case "SENDING":
      return <Sending percent={paper.percent} />;
    case "SENT":
      return <Sent />;
    default:
      return null;
  }
}
