#!/usr/bin/python3
"""scan.py --java JAVA --scans FOLDER [quick]

How well papers are found and read, in how many bytes and how much time: the photographs in FOLDER, papers invented from
seeds that nothing was tuned on, bursts of eight, and peers, run afresh and read by the same impartial reader (score.py).
Writes bench-results/scan.json and prints a table. `quick` leaves out the invented papers and the bursts."""
import argparse, collections, glob, json, os, pathlib, re, subprocess, sys, tempfile
import cv2, numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk-client/target"
UNSEEN, UNSEEN_COUNT, BURSTS = 9000, 24, 8
PUBLISHED = [  # from the README of the photographs, measured there with the same scorer
    ("jscanify 1.4, JPEG q75 (published)", dict(iou=.772, sure=.29, acc=.620, keys=.55, bytes=91735)),
    ("Canny, warp, adaptive threshold, G4 (published)", dict(iou=.673, sure=.12, acc=.802, keys=.74, bytes=23602)),
    ("line segments, bilateral, Sauvola, JBIG2 (published)", dict(iou=.943, sure=.71, acc=.841, keys=.76, bytes=13685)),
]
# The first of these that a sample's stack names is the step it was taken in.
STEPS = [("read the picture", ("scan.Frames.", "scan.Picture.")), ("find the page", ("scan.PageFinder.",)),
         ("smooth", ("scan.Bilateral.",)), ("sharpen", ("scan.Sharpening.",)), ("merge", ("scan.Burst.",)),
         ("lay flat", ("scan.Cubic.",)), ("even the light", ("scan.Light.",)), ("stand upright", ("scan.Upright.",)),
         ("photographs", ("scan.PhotoFinder.",)), ("ink", ("scan.Inking.",)), ("encode", ("scan.pdf.", "jbig2."))]


def java(a, *words, flags=()):
    """One core, as a kiosk's PC has little more; the flags are those of ./ventanilla scan for many pictures."""
    classpath = a.classpath or f"{KIOSK}/ventanilla-kiosk.jar:{KIOSK}/test-classes"
    return subprocess.run(["taskset", "-c", "0", a.java, "-XX:+UseSerialGC", "-Xmx300m", *flags, "-cp", classpath, *words],
                          stderr=subprocess.PIPE, text=True)


def scan(a, pictures, out, *options, flags=()):
    done = java(a, "org.ventanilla.kiosk.scan.command.ScanCommand", *pictures, "--out", str(out), *options, flags=flags)
    if not glob.glob(f"{out}/*.time"):
        sys.exit(f"Nothing was scanned: {done.stderr}")


def score(a, truth, out):
    """Overall, by resolution and by kind, as score.py answers it."""
    file = f"{out}/score.json"
    subprocess.run([sys.executable, f"{a.scans}/score.py", str(truth), str(out), "--json", file, "-q"],
                   check=True, stdout=subprocess.DEVNULL)
    return json.load(open(file))["summary"]


def row(summary):
    mean = lambda k: summary[k]["mean"] if k in summary else None
    return dict(n=summary["n"], iou=mean("iou"), sure=summary.get("iou>=0.95"), acc=mean("acc"), keys=mean("keys"),
                bytes=mean("bytes"), cpu=mean("time"))


def rows(name, summary, by_class=True):
    return [(name, row(summary["all"]))] + [(f"  {c}", row(s)) for c, s in summary.items() if by_class and c != "all"]


def ours(a, folder, truth, out):
    """Each picture twice in one JVM: the second time is what a kiosk that has been running takes."""
    pictures = [f"{folder}/{t['file']}" for t in json.load(open(truth))["images"]]
    scan(a, under_other_names(pictures, f"{out}-first", 1) + pictures, out)
    return score(a, truth, out)


def under_other_names(pictures, folder, times):
    """Two pictures of one name are refused."""
    os.makedirs(folder)
    links = [(p, f"{folder}/again{n}-{os.path.basename(p)}") for n in range(times) for p in pictures]
    for picture, link in links:
        os.symlink(os.path.abspath(picture), link)
    return [link for _, link in links]


def canny_page(grey):
    """The largest four-cornered contour of the edges: what every tutorial does. Else the whole picture."""
    small = cv2.resize(grey, None, fx=.5, fy=.5, interpolation=cv2.INTER_AREA) if grey.shape[1] > 900 else grey
    edges = cv2.dilate(cv2.Canny(cv2.GaussianBlur(small, (5, 5), 0), 50, 150), np.ones((3, 3)))
    contours, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for c in sorted(contours, key=cv2.contourArea, reverse=True)[:8]:
        quad = cv2.approxPolyDP(c, .02 * cv2.arcLength(c, True), True)
        if len(quad) == 4 and cv2.isContourConvex(quad) and cv2.contourArea(quad) > .04 * small.size:
            return quad[:, 0].astype(float) * grey.shape[1] / small.shape[1]
    h, w = grey.shape
    return np.float64([[0, 0], [w, 0], [w, h], [0, h]])


def laid_flat(grey, quad, truth, long_side):
    """Upright by the truth, which peers cannot find out by themselves: it is only to their good."""
    known = np.float64(truth["quad"])
    first = int(np.argmin(np.linalg.norm(quad - known[0], axis=1)))
    (ax, ay), (bx, by) = quad[1] - quad[0], quad[2] - quad[1]
    if ax * by < ay * bx:  # the other way round
        quad, first = quad[::-1], 3 - first
    width, height = truth["page_mm"]
    size = (int(long_side * min(1, width / height)), int(long_side * min(1, height / width)))
    target = np.float32([[0, 0], [size[0], 0], size, [0, size[1]]])
    warp = cv2.getPerspectiveTransform(np.float32(np.roll(quad, -first, 0)), target)
    return cv2.warpPerspective(grey, warp, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def adaptive(page):
    return cv2.adaptiveThreshold(page, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, 31, 12)


def sauvola(page, window=31, k=.1):
    """Smoothed, divided by its background, then Sauvola's threshold."""
    calm = cv2.bilateralFilter(page, 5, 25, 3).astype(np.float32)
    paper = cv2.medianBlur(cv2.dilate(calm.astype(np.uint8), np.ones((15, 15))), 31).astype(np.float32)
    flat = np.clip(calm / np.maximum(paper, 30) * 235, 0, 255)
    mean = cv2.blur(flat, (window, window))
    spread = np.sqrt(np.maximum(0, cv2.blur(flat * flat, (window, window)) - mean * mean))
    return np.where(flat > mean * (1 + k * (spread / 128 - 1)), 255, 0).astype(np.uint8)


def peer(a, folder, truth, out, find, enhance):
    """Written as 1-bit PNG, which is within a tenth of G4."""
    os.makedirs(out)
    for t in json.load(open(truth))["images"]:
        grey = cv2.imread(f"{folder}/{t['file']}", cv2.IMREAD_GRAYSCALE)
        quad = np.float64(t["quad"]) if find is None else find(grey)
        cv2.imwrite(f"{out}/{t['name']}.png", enhance(laid_flat(grey, quad, t, 1800)), [cv2.IMWRITE_PNG_BILEVEL, 1])
        json.dump(quad.tolist(), open(f"{out}/{t['name']}.quad.json", "w"))
    return score(a, truth, out)


def invented(a, folder, first, count, frames, *size):
    java(a, "org.ventanilla.kiosk.invented.InventedPapers", str(folder), str(first), str(first + count), str(frames),
         *map(str, size))
    return folder / "truth.json"


def bursts(a, work):
    """The same papers at each resolution: one frame, and eight merged at the lower two."""
    table = []
    for size, name in enumerate(("480p", "720p", "1080p")):
        folder = work / f"burst-{name}"
        truth = invented(a, folder, UNSEEN + 500, 12, BURSTS if size < 2 else 1, size)
        table += rows(f"one frame at {name}", ours(a, folder, truth, work / f"one-{name}"), False)
        if size < 2:
            scan(a, sorted(glob.glob(f"{folder}/*.jpg")), work / f"eight-{name}", "--burst", f"{folder}/burst")
            table += rows(f"{BURSTS} frames at {name}", score(a, truth, work / f"eight-{name}"), False)
    return table


def steps(a, pictures, work):
    """Shares of the samples that Java's flight recorder took, after the compiler has come to rest."""
    recording = work / "steps.jfr"
    options = ["-XX:StartFlightRecording=filename=%s,settings=profile" % recording, "-Xlog:jfr*=off"]
    scan(a, under_other_names(pictures, work / "steps-of", 4), work / "steps", flags=options)
    jfr = pathlib.Path(a.java).with_name("jfr")
    printed = subprocess.run([str(jfr), "print", "--events", "jdk.ExecutionSample", "--stack-depth", "40", str(recording)],
                             capture_output=True, text=True).stdout
    counted = collections.Counter()
    for sample in printed.split("jdk.ExecutionSample")[1:]:
        # From the outermost frame inwards: the first step met is the one that Layering called.
        frames = [f for f in re.findall(r"org\.ventanilla\.kiosk\.([\w.]+)", sample)][::-1]
        found = next((name for f in frames for name, marks in STEPS if any(f.startswith(m) for m in marks)), None)
        if frames:
            counted[found or "other"] += 1
    return {name: n / sum(counted.values()) for name, n in counted.most_common()}


def cold(a, picture, work):
    """A JVM for one picture, with the flags that ./ventanilla scan has for a few; the best of three."""
    name = pathlib.Path(picture).stem
    times = []
    for _ in range(3):
        scan(a, [picture], work / "cold", flags=["-XX:TieredStopAtLevel=1"])
        times.append(float((work / "cold" / f"{name}.time").read_text()))
    return min(times)


def show(title, table):
    cell = lambda v, form: "    –" if v is None else form % v
    print(f"\n{title:54}{'n':>4}{'IoU':>8}{'≥.95':>6}{'acc':>7}{'keys':>7}{'bytes':>8}{'CPU s':>7}")
    for name, r in table:
        print(f"{name:54}{r.get('n', ''):>4}{cell(r['iou'], '%.4f'):>8}{cell(r['sure'], '%.2f'):>6}"
              f"{cell(r['acc'], '%.3f'):>7}{cell(r['keys'], '%.3f'):>7}{cell(r['bytes'], '%.0f'):>8}{cell(r.get('cpu'), '%.2f'):>7}",
              flush=True)


def main():
    p = argparse.ArgumentParser()
    for name in ("--java", "--scans", "--classpath"):
        p.add_argument(name)
    p.add_argument("quick", nargs="?")
    a = p.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="scan-"))
    truth = f"{a.scans}/truth.json"
    result = {"photographs": rows("Ventanilla", ours(a, a.scans, truth, work / "ours"))}
    show("The photographs", result["photographs"])
    result["peers"] = [
        *rows("OpenCV: Canny, warp, adaptive threshold, PNG", peer(a, a.scans, truth, work / "canny", canny_page, adaptive), False),
        *rows("OpenCV, true corners, bilateral, Sauvola, PNG", peer(a, a.scans, truth, work / "sauvola", None, sauvola), False),
        *PUBLISHED]
    show("Peers on the same photographs", result["peers"])
    large = sorted(glob.glob(f"{a.scans}/*1080p.jpg"))
    result["cold"] = cold(a, large[0], work)
    print(f"\nA JVM for one 1080p page alone: {result['cold']:.2f} s of CPU; above, a JVM that has warmed up.")
    result["steps"] = steps(a, large, work)
    print("\nWhere the time goes: " + ", ".join(f"{n} {s:.0%}" for n, s in result["steps"].items()))
    if a.quick != "quick":
        unseen = invented(a, work / "unseen", UNSEEN, UNSEEN_COUNT, 1)
        result["unseen"] = rows("Ventanilla", ours(a, work / "unseen", unseen, work / "unseen-ours"))
        result["unseen"] += rows("OpenCV: Canny, warp, adaptive threshold, PNG",
                                 peer(a, work / "unseen", unseen, work / "unseen-canny", canny_page, adaptive), False)
        result["unseen"] += rows("OpenCV, true corners, bilateral, Sauvola, PNG",
                                 peer(a, work / "unseen", unseen, work / "unseen-sauvola", None, sauvola), False)
        show("Invented papers, not seen before", result["unseen"])
        result["bursts"] = bursts(a, work)
        show("Bursts, the same 12 invented papers", result["bursts"])
    out = ROOT / "bench-results"
    out.mkdir(exist_ok=True)
    (out / "scan.json").write_text(json.dumps(result, indent=1))
    print(f"\n{out}/scan.json; the pages are in {work}")


if __name__ == "__main__":
    main()
