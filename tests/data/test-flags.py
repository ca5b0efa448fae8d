#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The flags keep to what the exporter can copy into any picture.

Usage: test-flags.py [SOURCE_ROOT]; prints TAP.
"""

import json
import math
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
FLAGS = ROOT / 'data' / 'flags'
WIDTH, HEIGHT = 32, 24
MOST_BYTES = 4096
# Coordinates are written with two decimals, and strokes are thin.
SLACK = 0.02

NATO = '''AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL
          NO PL PT RO SE SI SK TR US'''.split()
EU = '''AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO
        SE SI SK'''.split()
G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split()
ORGANISATIONS = ['EU', 'NATO', 'UN']

SVG = '{http://www.w3.org/2000/svg}'
PAINT = {'fill', 'fill-rule', 'stroke', 'stroke-width'}
ALLOWED = {
    'g': PAINT,
    'rect': PAINT | {'x', 'y', 'width', 'height'},
    'circle': PAINT | {'cx', 'cy', 'r'},
    'path': PAINT | {'d'},
    'polygon': PAINT | {'points'},
}
NUMBER = re.compile(r'-?(?:\d+(?:\.\d+)?|\.\d+)')
ARGUMENTS = {'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'Q': 4, 'A': 7, 'Z': 0}


class Bad(Exception):
    pass


def number(text):
    if not NUMBER.fullmatch(text):
        raise Bad(f'not a plain number: {text!r}')
    return float(text)


def numbers(text):
    return [number(word) for word in re.split(r'[\s,]+', text.strip())]


def arc_points(start, radius, large, sweep, end):
    """Points along an arc of a circle (SVG 1.1, F.6.5, with rx = ry)."""
    (x0, y0), (x1, y1) = start, end
    half = math.hypot(x1 - x0, y1 - y0) / 2
    radius = max(radius, half)
    if half == 0:
        return [end]
    off = math.sqrt(radius ** 2 - half ** 2)
    off *= -1 if large == sweep else 1
    cx = (x0 + x1) / 2 - off * (y1 - y0) / (2 * half)
    cy = (y0 + y1) / 2 + off * (x1 - x0) / (2 * half)
    first = math.atan2(y0 - cy, x0 - cx)
    turn = math.atan2(y1 - cy, x1 - cx) - first
    if sweep:
        turn %= 2 * math.pi
    else:
        turn = -(-turn % (2 * math.pi))
    return [(cx + radius * math.cos(first + turn * i / 32),
             cy + radius * math.sin(first + turn * i / 32))
            for i in range(33)]


def step_points(command, args, at):
    """The points that bound one step, the new place last."""
    if command == 'H':
        return [(args[0], at[1])]
    if command == 'V':
        return [(at[0], args[0])]
    if command == 'A':
        rx, ry, _, large, sweep, x, y = args
        if rx != ry or {large, sweep} - {0, 1}:
            raise Bad('an arc that is not of a circle')
        return arc_points(at, rx, large, sweep, (x, y))
    return list(zip(args[0::2], args[1::2]))


def path_points(data):
    points, at = [], None
    for command, rest in re.findall(r'([A-Za-z])([^A-Za-z]*)', data):
        if command not in ARGUMENTS:
            raise Bad(f'path command {command}')
        if at is None and command != 'M':
            raise Bad('a path that does not start with M')
        count = ARGUMENTS[command]
        args = numbers(rest) if rest.strip() else []
        if (count == 0 and args) or (count and (not args or len(args) % count)):
            raise Bad(f'{command} with {len(args)} numbers')
        for i in range(0, len(args), count or 1):
            step = step_points(command, args[i:i + count], at)
            points += step
            at = step[-1]
    if not points or not re.fullmatch(r'\s*M[\sMLHVCAQZ\d.,-]*', data):
        raise Bad(f'path data {data[:40]!r}')
    return points


def element_points(name, attributes):
    if name == 'rect':
        x, y = number(attributes.get('x', '0')), number(attributes.get('y', '0'))
        return [(x, y), (x + number(attributes['width']),
                         y + number(attributes['height']))]
    if name == 'circle':
        cx, cy, r = (number(attributes[key]) for key in ('cx', 'cy', 'r'))
        return [(cx - r, cy - r), (cx + r, cy + r)]
    if name == 'polygon':
        flat = numbers(attributes['points'])
        if len(flat) < 6 or len(flat) % 2:
            raise Bad('points of a polygon')
        return list(zip(flat[0::2], flat[1::2]))
    return path_points(attributes['d'])


def check_paint(attributes):
    for key in ('fill', 'stroke'):
        value = attributes.get(key, 'none')
        if value != 'none' and not re.fullmatch('#[0-9a-f]{6}', value):
            raise Bad(f'{key} {value}')
    if attributes.get('fill-rule', 'nonzero') not in ('nonzero', 'evenodd'):
        raise Bad('fill-rule')


def check_element(element, paint):
    name = element.tag.removeprefix(SVG)
    if name not in ALLOWED or not element.tag.startswith(SVG):
        raise Bad(f'element {element.tag}')
    unknown = set(element.attrib) - ALLOWED[name]
    if unknown:
        raise Bad(f'{name} with {sorted(unknown)}')
    if (element.text or '').strip() or (element.tail or '').strip():
        raise Bad('text')
    check_paint(element.attrib)
    paint = {**paint, **{key: element.get(key) for key in PAINT & set(element.attrib)}}
    for child in element:
        if name != 'g':
            raise Bad(f'a child of {name}')
        check_element(child, paint)
    if name == 'g':
        return
    if 'fill' not in paint:
        raise Bad(f'{name} has no fill of its own')
    edge = 0
    if paint.get('stroke', 'none') != 'none':
        edge = number(paint['stroke-width']) / 2
    for x, y in element_points(name, element.attrib):
        if not (edge - SLACK <= x <= WIDTH - edge + SLACK
                and edge - SLACK <= y <= HEIGHT - edge + SLACK):
            raise Bad(f'{name} leaves the box at {x:.2f},{y:.2f}')


def check_flag(path):
    content = path.read_bytes()
    if len(content) > MOST_BYTES:
        raise Bad(f'{len(content)} bytes')
    if b'SPDX-License-Identifier: CC-BY-4.0' not in content:
        raise Bad('no licence line')
    if not re.fullmatch('[A-Z]{2}|NATO', path.stem):
        raise Bad('file name')
    root = ET.fromstring(content)
    if root.tag != SVG + 'svg' or root.attrib != {
            'width': '32', 'height': '24', 'viewBox': '0 0 32 24'}:
        raise Bad(f'root element {root.tag} {root.attrib}')
    if len(root) == 0:
        raise Bad('empty')
    for child in root:
        check_element(child, {})


def check_whole_box(path):
    """The ground of a flag covers the box: stripes or one rectangle."""
    covered = 0
    for element in ET.parse(path).getroot():
        if element.tag == SVG + 'rect':
            points = element_points('rect', element.attrib)
            if points == [(0, 0), (WIDTH, HEIGHT)]:
                covered += 1
    if not covered:
        raise Bad('the ground does not cover the box')


def dataset_flags():
    """The flags that the bundled datasets' actors wear, with the dataset."""
    for path in sorted((ROOT / 'data' / 'datasets').glob('*.json')):
        dataset = json.loads(path.read_text(encoding='utf-8'))
        for actor in dataset.get('actors', []):
            flag = actor.get('flag', actor.get('country'))
            if flag:
                yield flag, f'{path.name}: {actor["id"]}'


def check_present(name):
    if not (FLAGS / f'{name}.svg').is_file():
        raise Bad('no such flag')


def cases():
    for path in sorted(FLAGS.glob('*')):
        yield f'{path.name} keeps the rules', check_flag, path
        yield f'{path.name} fills the box', check_whole_box, path
    for name in sorted({*NATO, *EU, *G20, *ORGANISATIONS}):
        yield f'{name} is there', check_present, name
    for name, where in dataset_flags():
        yield f'{name} is there for {where}', check_present, name


def main():
    failed = count = 0
    for count, (title, check, argument) in enumerate(cases(), 1):
        try:
            check(argument)
            print(f'ok {count} - {title}')
        except (Bad, KeyError, ValueError, ET.ParseError) as error:
            failed += 1
            print(f'not ok {count} - {title}\n# {error!r}')
    print(f'1..{count}')
    return 1 if failed or not count else 0


if __name__ == '__main__':
    sys.exit(main())
