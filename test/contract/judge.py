"""On each line a schema, as [schema], or a response to the last one. Prints a line of verdicts for each schema: 1 or 0."""
import importlib.metadata
import json
import sys

from jsonschema import Draft202012Validator

print("Python jsonschema " + importlib.metadata.version("jsonschema"), end="")
for line in sys.stdin:
    value = json.loads(line)
    if isinstance(value, list):
        Draft202012Validator.check_schema(value[0])
        validator = Draft202012Validator(value[0])
        print()
    else:
        print("1" if validator.is_valid(value) else "0", end="")
