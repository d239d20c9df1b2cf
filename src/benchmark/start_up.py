#!/usr/bin/env python3
"""Measures whole processes side by side: quotadoctor, curl, Node's fetch and the official SDK, against one local server.

Usage: src/benchmark/start_up.py [--rounds=15] [--program=target/quotadoctor] [--java=DIRECTORY]

Needs Linux, python3, node, npm, curl and openssl. The official SDK is installed into target/benchmark. Contenders take
turns within each round, so that what else the machine does meets all of them alike. Ratios are what counts.
"""

import argparse
import json
import os
import pathlib
import platform
import select
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "target" / "benchmark"


def shell(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def certificates(folder):
    """An authority that every contender is told to trust, and a server certificate from it."""
    subject = "subjectAltName=DNS:localhost"
    shell("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
          "-subj", "/CN=benchmark authority", "-keyout", f"{folder}/ca.key", "-out", f"{folder}/ca.pem")
    shell("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost",
          "-addext", subject, "-keyout", f"{folder}/server.key", "-out", f"{folder}/server.csr")
    shell("openssl", "x509", "-req", "-in", f"{folder}/server.csr", "-CA", f"{folder}/ca.pem", "-CAkey", f"{folder}/ca.key",
          "-CAcreateserial", "-copy_extensions", "copy", "-days", "2", "-out", f"{folder}/server.pem")


def official_sdk():
    """Where the official SDK is installed, with its version."""
    if not (WORK / "node_modules" / "openai").exists():
        WORK.mkdir(parents=True, exist_ok=True)
        shell("npm", "install", "--silent", "--no-fund", "--no-audit", "openai", cwd=WORK)
    (WORK / "sdk.mjs").write_text((HERE / "sdk.mjs").read_text())
    return json.loads((WORK / "node_modules" / "openai" / "package.json").read_text())["version"]


class Server:
    def __init__(self, folder, latency):
        self.process = subprocess.Popen(
            ["node", HERE / "server.mjs", f"{folder}/server.pem", f"{folder}/server.key", str(latency)],
            stdout=subprocess.PIPE, text=True)
        api, status = self.process.stdout.readline().split()
        self.api = f"https://localhost:{api}/v1"
        self.status_host = f"https://localhost:{status}"
        self.status = self.status_host + "/proxy/status.openai.com"

    def close(self):
        self.process.kill()
        self.process.wait()


class Run:
    """One process: how long it took, what it cost, and how long it lived on after its last output."""

    def __init__(self, command, environment, exit_code):
        read, write = os.pipe()
        start = time.monotonic()
        pid = os.posix_spawnp(command[0], command, environment, file_actions=[
            (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
        os.close(write)
        last = start
        output = b""
        while select.select([read], [], [])[0]:
            block = os.read(read, 65536)
            if not block:
                break
            output += block
            last = time.monotonic()
        os.close(read)
        _, status, usage = os.wait4(pid, 0)
        end = time.monotonic()
        if os.waitstatus_to_exitcode(status) != exit_code:
            sys.exit(f"{' '.join(map(str, command))} ended with {os.waitstatus_to_exitcode(status)}:\n{output.decode()}")
        self.wall = (end - start) * 1000
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1000
        self.memory = usage.ru_maxrss / 1024
        self.exit = (end - last) * 1000


def contest(title, contenders, base, rounds, environment):
    """Runs all in turns and prints medians; `contenders` has commands by name, the base among them."""
    runs = {name: [] for name in contenders}
    for _ in range(rounds + 1):
        for name, command in contenders.items():
            runs[name].append(Run([str(part) for part in command], environment, 0))
    print(f"\n### {title}\n")
    print(f"| | wall ms (min to max) | cpu ms | memory MiB | exit ms | wall / {base} |")
    print("|---|---|---|---|---|---|")
    median = lambda name, field: statistics.median(getattr(run, field) for run in runs[name][1:])
    for name in contenders:
        walls = [run.wall for run in runs[name][1:]]
        print(f"| {name} | {median(name, 'wall'):.0f} ({min(walls):.0f} to {max(walls):.0f}) | {median(name, 'cpu'):.0f} "
              f"| {median(name, 'memory'):.0f} | {median(name, 'exit'):.0f} "
              f"| {median(name, 'wall') / median(base, 'wall'):.2f} |")
    sys.stdout.flush()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--program", action="append", default=[])
    options.add_argument("--java", default=os.environ.get("JAVA_HOME", ""))
    given = options.parse_args()
    programs = [pathlib.Path(program).resolve() for program in given.program or [ROOT / "target" / "quotadoctor"]]

    sdk = official_sdk()
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LANG": "C.UTF-8", "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", os.environ["HOME"] + "/.cache")}
    if given.java:
        environment["JAVA_HOME"] = given.java
    java = subprocess.run([f"{given.java}/bin/java" if given.java else "java", "-version"], capture_output=True,
                          text=True).stderr.splitlines()[0]
    print(f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, {java}, Node {shell('node', '--version').strip()}, "
          f"openai {sdk}, {shell('curl', '--version').split(' (')[0]}, medians of {given.rounds}")

    with tempfile.TemporaryDirectory() as folder:
        certificates(folder)
        environment |= {"OPENAI_API_KEY": "sk-benchmark", "NODE_EXTRA_CA_CERTS": f"{folder}/ca.pem",
                        "SSL_CERT_FILE": f"{folder}/ca.pem"}
        for latency in (0, 100):
            server = Server(folder, latency)
            environment |= {"OPENAI_BASE_URL": server.api, "QUOTADOCTOR_STATUS_URL": server.status_host}
            try:
                calls = {}
                for program in programs:
                    calls[program.name if len(programs) == 1 else str(program)] = [program, "check"]
                bearer = ["-H", "Authorization: Bearer sk-benchmark"]
                calls |= {
                    "curl": ["curl", "-s", "--cacert", f"{folder}/ca.pem", *bearer, f"{server.api}/models", "--next", "-s",
                             "--cacert", f"{folder}/ca.pem", *bearer, "-H", "Content-Type: application/json", "-d",
                             '{"model":"text-embedding-3-small","input":"a"}', f"{server.api}/embeddings", "--next", "-s",
                             "--cacert", f"{folder}/ca.pem", server.status],
                    "node fetch": ["node", HERE / "fetch.mjs", server.api, server.status],
                    "official SDK": ["node", WORK / "sdk.mjs", server.api, server.status],
                }
                contest(f"check, {latency} ms for each answer", calls, "node fetch" if latency == 0 else "curl", given.rounds,
                        environment)
            finally:
                server.close()
        for program in programs:
            short = {"node -e 0": ["node", "-e", "0"]}
            for words in ("--version", "--help", "explain insufficient_quota"):
                short[words] = [program, *words.split()]
            contest(f"{program.name}, no request", short, "node -e 0", given.rounds, environment)


main()
