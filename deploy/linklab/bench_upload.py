#!/usr/bin/env python3
"""Our sender, curl -T and tus-js-client over the same poor links: completion, share of what the uplink could carry, bytes.

    bench_upload.py PORT BEARER OUT.json OURS... [quick]      (./ventanilla bench upload calls it)

OURS is the command that runs our sender; SERVER BEARER FILE are added. The server listens in the root namespace.
"""
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
import uuid

HERE = os.path.dirname(os.path.abspath(__file__))
LINKLAB = os.path.join(HERE, "linklab")
PROFILES = json.load(open(os.path.join(HERE, "profiles.json")))
LIMIT_S = 300
AT_ONCE = 4
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
            "load": os.getloadavg()[0],
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
    for key in dict.fromkeys((r["profile"], r["bytes"]) for r in results):
        cells = (cell([r for r in results if (r["profile"], r["bytes"], r["sender"]) == (*key, s)]) for s in SENDERS)
        print(f"{key[0]:12}{key[1]:>8}  " + "".join(f"{text:28}" for text in cells))
    late = max(r["emulator_late_p99_ms"] for r in results)
    load = statistics.median(r["load"] for r in results)
    print(f"emulator late p99 at most {late:.2f} ms (above 5 it would say little); load average {load:.1f}")


def main():
    port, bearer, out, *ours = sys.argv[1:]
    quick = ours[-1] == "quick"
    ours = ours[:-1] if quick else ours
    sizes = (30_000, 300_000) if quick else (30_000, 300_000, 3_000_000)
    profiles = "3g edge vsat flapping" if quick else "fwa 3g edge vsat vsat-rain flapping 2g-outage dying"
    wanted = [(s, p, size, seed) for size in sizes for p in profiles.split()
              for seed in ((1,) if quick else (1, 2, 3)) for s in SENDERS]
    bench, results = Bench(int(port), bearer, ours), []
    with futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for one in pool.map(lambda w: bench.measure(*w), wanted):
            results.append(one)
            print(json.dumps(one), file=sys.stderr, flush=True)
    results.sort(key=lambda r: (r["bytes"], r["profile"]))
    with open(out, "w") as file:
        json.dump({"cores": os.cpu_count(), "runs": results}, file, indent=1)
    table(results)
    print(out)


if __name__ == "__main__":
    main()
