"""Says whether AWS's own model of a service takes an HTTP request. One JSON line in, one out, in order.

In:  {"method", "path", "query": {name: text}, "body": text}
Out: {"operation": name or null, "params": {...}, "problems": [text, ...]}

The model is botocore's; its validator checks types, required members and minima, and the walk here what the validator
leaves out: unknown members, enumerations, maxima and patterns.
"""

import json
import re
import sys

import botocore.session
from botocore.validate import ParamValidator

model = botocore.session.get_session().get_service_model("accessanalyzer")
validator = ParamValidator()


def route(operation):
    """`POST /a/{b}?c` as a method and a pattern of the path."""
    uri = operation.http["requestUri"].split("?")[0]
    pattern = re.sub(r"\\\{(\w+)\+?\\\}", r"(?P<\1>[^/]+)", re.escape(uri))
    return operation.http.get("method"), re.compile(pattern + r"\Z")


operations = [model.operation_model(name) for name in model.operation_names]
routes = [(*route(operation), operation) for operation in operations]


def find(method, path):
    for wanted, pattern, operation in routes:
        match = pattern.match(path)
        if match and wanted == method:
            return operation, match.groupdict()
    return None, {}


def typed(shape, text):
    """A value of the query or the path, which is always text on the wire."""
    if shape.type_name in ("integer", "long"):
        return int(text) if re.fullmatch(r"-?\d+", text) else text
    if shape.type_name == "boolean":
        return {"true": True, "false": False}.get(text, text)
    return text


def collect(shape, request, uri, problems):
    """The parameters of a request, from where the model says that each of them is."""
    params, query = {}, dict(request["query"])
    body = {}
    if request["body"]:
        try:
            body = json.loads(request["body"])
        except ValueError:
            problems.append("the body is no JSON")
    if not isinstance(body, dict):
        problems.append("the body is no object")
        body = {}
    for name, member in shape.members.items():
        location, wire = member.serialization.get("location"), member.serialization.get("name", name)
        if location == "querystring":
            if wire in query:
                params[name] = typed(member, query.pop(wire))
        elif location == "uri":
            params[name] = typed(member, uri[wire])
        elif location is None and wire in body:
            params[name] = body.pop(wire)
    problems += [f"unknown query parameter {name}" for name in query]
    problems += [f"unknown member {name}" for name in body]
    return params


def walk(shape, value, path, problems):
    """What the validator leaves out. Values of a wrong type are its business."""
    kind, facts = shape.type_name, shape.metadata
    if kind == "structure" and isinstance(value, dict):
        for name, item in value.items():
            if name in shape.members:
                walk(shape.members[name], item, f"{path}.{name}", problems)
            else:
                problems.append(f"unknown member {path}.{name}")
    elif kind == "list" and isinstance(value, list):
        if "max" in facts and len(value) > facts["max"]:
            problems.append(f"{path} has more than {facts['max']} items")
        for index, item in enumerate(value):
            walk(shape.member, item, f"{path}[{index}]", problems)
    elif kind == "string" and isinstance(value, str):
        if shape.enum and value not in shape.enum:
            problems.append(f"{path} is none of {', '.join(shape.enum)}")
        if "max" in facts and len(value) > facts["max"]:
            problems.append(f"{path} is longer than {facts['max']}")
        if facts.get("pattern") and not re.search(facts["pattern"], value):
            problems.append(f"{path} does not match {facts['pattern']}")
    elif kind in ("integer", "long") and isinstance(value, int):
        if "max" in facts and value > facts["max"]:
            problems.append(f"{path} is more than {facts['max']}")


def answer(request):
    operation, uri = find(request["method"], request["path"])
    if operation is None:
        return {"operation": None, "params": {}, "problems": ["no operation has this method and path"]}
    problems = []
    shape = operation.input_shape
    params = collect(shape, request, uri, problems)
    report = validator.validate(params, shape)
    if report.has_errors():
        problems += report.generate_report().split("\n")
    walk(shape, params, "input", problems)
    return {"operation": operation.name, "params": params, "problems": problems}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
