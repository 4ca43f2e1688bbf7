"""Reckons again what `winback consent evidence` wrote. Needs nothing but Python, and nothing of winback.

    python3 check_evidence.py evidence.jsonl

Each line is a person. A declaration's hash is sha256 over the hash before it (64 zeros before the first), a line
break, and the declaration as JSON: sorted keys, no spaces, without its two hashes. The person's line says how many
declarations there are and what the last hash is, so that none can be taken from the end. The last line printed is one
hash over all people: noted down elsewhere, it also tells whether people were changed together with their line.
"""

import hashlib
import json
import sys


def faults(person):
    previous, said = "0" * 64, person["declarations"]
    if person["said"] is not None and len(said) < person["said"]:
        yield f"{person['said'] - len(said)} of {person['said']} declarations are missing"
    elif person["said"] and said[person["said"] - 1]["hash"] != person["head"]:
        yield "the last declaration is not the one it should be"
    for place, one in enumerate(said):
        if one["position"] != place:
            yield f"declaration {place} is missing"
            return
        body = {name: value for name, value in one.items() if name not in ("previous_hash", "hash")}
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        if (
            one["previous_hash"] != previous
            or one["hash"] != hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()
        ):
            yield f"declaration {place} does not match its hash"
        previous = one["hash"]


def main(path):
    whole, people, found = hashlib.sha256(), 0, 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            person = json.loads(line)
            people += 1
            whole.update(f"{person['contact_id']} {len(person['declarations'])} {person['head']}\n".encode())
            for fault in faults(person):
                found += 1
                print(f"contact {person['contact_id']}: {fault}")
    print(f"{people} people, {found} faults; all of them together: {whole.hexdigest()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
