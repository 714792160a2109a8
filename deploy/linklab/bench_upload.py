#!/usr/bin/env python3
"""Our sender, curl -T and tus-js-client over the same poor links: completion, share of what the uplink could carry, bytes.

    bench_upload.py PORT BEARER OUT.jsonl OURS... -- [quick] [resume] [rows N]      (./ventanilla bench upload calls it)

OURS is the command that runs our sender; SERVER BEARER FILE PART are added. The server listens in the root namespace. The three
senders of a row run at the same time, each over a link of its own with the same seed; N rows at once. Each row is a line of OUT when
it is done: `resume` goes on from there. The rows that say most come first.
"""
import collections
import concurrent.futures as futures
import http.server
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid

HERE = os.path.dirname(os.path.abspath(__file__))
LINKLAB = os.path.join(HERE, "linklab")
PROFILES = json.load(open(os.path.join(HERE, "profiles.json")))
LIMIT_S = 420
ROWS_AT_ONCE = 2
LASTING = ("dying", "flapping", "vsat", "3g", "fwa")
SLOW = ("2g-outage", "edge", "vsat-rain")
SENDERS = ("ours", "curl", "tus")


def uplink(profile, t):
    """Bytes a second that the uplink carries t seconds into the profile."""
    p = PROFILES[profile]
    rate, up = PROFILES[p.get("base", profile)]["uplink"]["rate_kbit"], True
    schedule = p.get("schedule", {"steps": []})
    t = t % schedule["repeat_s"] if "repeat_s" in schedule else t
    for step in schedule["steps"]:
        if step["at_s"] <= t:
            both = {**step, **step.get("uplink", {})}
            rate, up = both.get("rate_kbit", rate), both.get("link", "up" if up else "down") != "down"
    return rate * 125 if up else 0


def carried(profile, start, end):
    steps = max(1, int((end - start) * 1000))
    width = (end - start) / steps
    return sum(uplink(profile, start + (i + 0.5) * width) for i in range(steps)) * width


def begins(profile, size):
    """So that the outage falls inside, as in BASELINES.md."""
    large = size > 1_000_000
    return {"flapping": 21 if large else 33, "2g-outage": 0 if large else 45, "dying": 2 if large else 30}.get(profile, 0)


class Put(http.server.BaseHTTPRequestHandler):
    """What curl -T talks to: one PUT, on disk before it is answered."""

    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        left = int(self.headers["Content-Length"])
        with tempfile.TemporaryFile() as out:
            while left:
                piece = self.rfile.read1(min(65536, left))
                if not piece:
                    return
                out.write(piece)
                left -= len(piece)
            out.flush()
            os.fsync(out.fileno())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *words):
        pass


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def stats(name, *more):
    return json.loads(run(LINKLAB, "stats", "-n", name, *more))


class Bench:
    def __init__(self, port, bearer, ours):
        self.port, self.bearer, self.ours = port, bearer, ours
        self.put = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Put)
        threading.Thread(target=self.put.serve_forever, daemon=True).start()

    def row(self, profile, size, seed):
        """All of them at once; one that cannot even start is a row without its figures."""
        with futures.ThreadPoolExecutor(len(SENDERS)) as pool:
            return [one for one in pool.map(lambda sender: self.tried(sender, profile, size, seed), SENDERS) if one]

    def tried(self, sender, profile, size, seed):
        try:
            return self.measure(sender, profile, size, seed)
        except Exception:  # whatever it was, the other rows are worth having
            print(f"{sender} over {profile}, {size} bytes, seed {seed}:", traceback.format_exc(), file=sys.stderr, flush=True)
            return None

    def measure(self, sender, profile, size, seed):
        name = "up" + uuid.uuid4().hex[:6]
        with tempfile.NamedTemporaryFile() as file:
            file.write(random.Random(seed).randbytes(size))
            file.flush()
            # Without a link's limits first: programs load and compile before the clock runs.
            up = run(LINKLAB, "up", "-n", name, "-p", "clear", "--hub-root", "--seed", str(seed))
            try:
                return self.over(name, up.split("hub ")[1].split()[0], sender, profile, size, seed, file.name)
            finally:
                subprocess.run([LINKLAB, "down", "-n", name], capture_output=True)

    def over(self, name, hub, sender, profile, size, seed, file):
        inside = [LINKLAB, "exec", "-n", name, "kiosk", "--"]
        program = None if sender == "curl" else self.program(inside, sender, f"http://{hub}:{self.port}", file)
        try:
            run(*inside, "ip", "tcp_metrics", "flush", "all")
            run(LINKLAB, "set", "-n", name, "-p", profile)
            while (now := stats(name)["profile_s"]) < begins(profile, size) - 0.12:
                time.sleep(max(0.01, min(0.5, begins(profile, size) - now - 0.1)))
            start = stats(name, "--reset")["profile_s"]
            seconds = self.curl(inside, hub, file) if sender == "curl" else self.go(program)
        finally:
            if program:
                program.kill()
        time.sleep(0.3)
        link = stats(name)
        both = [link["uplink"], link["downlink"]]
        return {
            "sender": sender, "profile": profile, "bytes": size, "seed": seed, "seconds": seconds,
            "share": seconds and size / carried(profile, start, start + seconds),
            "delivered_per_byte": sum(d["delivered_bytes"] for d in both) / size,
            "offered_per_byte": sum(d["offered_bytes"] for d in both) / size,
            "emulator_late_p99_ms": max(d["emulator_late_ms"]["p99"] for d in both),
            "load": os.getloadavg()[0], "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        }

    def program(self, inside, sender, server, file):
        now = int(time.time() * 1000)
        part = uuid.UUID(int=now << 80 | 7 << 76 | random.getrandbits(12) << 64 | 2 << 62 | random.getrandbits(62))
        command = self.ours if sender == "ours" else ["node", os.path.join(HERE, "tus-once.mjs")]
        program = subprocess.Popen(inside + command + [server, self.bearer, file, str(part)], text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        while "READY" not in (line := program.stdout.readline()):
            if not line:
                raise RuntimeError(sender + " did not start")
        return program

    def go(self, program):
        limit = threading.Timer(LIMIT_S, program.kill)
        limit.start()
        program.stdin.write("\n")
        program.stdin.flush()
        said = program.stdout.readline().split()
        limit.cancel()
        return float(said[1]) if said and said[0] == "DONE" else None

    def curl(self, inside, hub, file):
        done = subprocess.run(
            inside + ["curl", "-sf", "-m", str(LIMIT_S), "-o", "/dev/null", "-w", "%{time_total}",
                      "-T", file, f"http://{hub}:{self.put.server_address[1]}/part"], capture_output=True, text=True)
        return float(done.stdout) if done.returncode == 0 else None


def cell(runs):
    done = [r for r in runs if r["seconds"]]
    if not done:
        return f"none of {len(runs)}"
    middle = lambda key: statistics.median(r[key] for r in done)
    return (f"{middle('seconds'):6.1f} s {100 * middle('share'):3.0f} % {middle('delivered_per_byte'):.2f}x"
            + ("" if len(done) == len(runs) else f" [{len(done)}/{len(runs)}]"))


def table(results):
    print(f"\n{'':22}" + "".join(f"{sender:28}" for sender in SENDERS)
          + "\nmedian s, share of what the uplink could carry, IP bytes delivered both ways per byte")
    for key in sorted({(r["profile"], r["bytes"]) for r in results}, key=lambda k: (k[1], list(PROFILES).index(k[0]))):
        cells = (cell([r for r in results if (r["profile"], r["bytes"], r["sender"]) == (*key, s)]) for s in SENDERS)
        print(f"{key[0]:12}{key[1]:>8}  " + "".join(f"{text:28}" for text in cells))
    late = max(r["emulator_late_p99_ms"] for r in results)
    load = statistics.median(r["load"] for r in results)
    print(f"emulator late p99 at most {late:.2f} ms (above 5 it would say little); load average {load:.1f}")


def wanted(quick):
    """Rows: profile, bytes, seed. 3 MB where that takes five minutes once only."""
    if quick:
        return [(p, size, 1) for size in (300_000, 30_000) for p in ("edge", "flapping", "vsat", "3g")]
    small = [(p, size, seed) for size in (300_000, 30_000) for seed in (1, 2, 3) for p in (*SLOW, *LASTING)]
    large = [(p, 3_000_000, 1) for p in SLOW] + [(p, 3_000_000, seed) for seed in (1, 2, 3) for p in LASTING]
    return small[:len(small) // 2] + large + small[len(small) // 2:]


def row_of(result):
    return result["profile"], result["bytes"], result["seed"]


def done_before(out, resume):
    if not resume:
        open(out, "w").close()
    with open(out) as file:
        results = [json.loads(line) for line in file]
    count = collections.Counter(map(row_of, results))
    return [result for result in results if count[row_of(result)] == len(SENDERS)]


def main():
    cut = len(sys.argv) - 1 - sys.argv[::-1].index("--")
    (port, bearer, out, *ours), options = sys.argv[1:cut], sys.argv[cut + 1:]
    rows = int(options[options.index("rows") + 1]) if "rows" in options else ROWS_AT_ONCE
    bench, results = Bench(int(port), bearer, ours), done_before(out, "resume" in options)
    left = [row for row in wanted("quick" in options) if row not in map(row_of, results)]
    with futures.ThreadPoolExecutor(rows) as pool, open(out, "a") as file:
        for done in futures.as_completed([pool.submit(bench.row, *row) for row in left]):
            for one in done.result():
                results.append(one)
                print(json.dumps(one), file=file, flush=True)
    table(results)
    print(out)


if __name__ == "__main__":
    main()
