"""Lamps and the camera. Every lamp belongs to a group; the render keeps each group's light apart."""
import math

import bpy
from mathutils import Vector


def group(name, *objs):
    """Puts lamps and shining bodies into a group of light."""
    groups = bpy.context.scene.view_layers[0].lightgroups
    if name not in groups:
        groups.add(name=name)
    for o in objs:
        o.lightgroup = name
    return objs[0] if len(objs) == 1 else objs


def aim(o, target):
    o.rotation_euler = (Vector(target) - o.location).to_track_quat('-Z', 'Y').to_euler()


def _lamp(kind, name, loc, target, colour, watts):
    lamp = bpy.data.lights.new(name, kind)
    lamp.color, lamp.energy = colour, watts
    o = bpy.data.objects.new(name, lamp)
    bpy.context.scene.collection.objects.link(o)
    o.location = loc
    if target is not None:
        aim(o, target)
    group(name, o)
    return o


def area(name, loc, target, colour, watts, size=1., size_y=None, spread=None):
    o = _lamp('AREA', name, loc, target, colour, watts)
    o.data.shape, o.data.size = ('RECTANGLE' if size_y else 'SQUARE'), size
    if size_y:
        o.data.size_y = size_y
    if spread:
        o.data.spread = math.radians(spread)
    return o


def point(name, loc, colour, watts, size=.1):
    o = _lamp('POINT', name, loc, None, colour, watts)
    o.data.shadow_soft_size = size
    return o


def spot(name, loc, target, colour, watts, angle, size=.05, blend=.5):
    o = _lamp('SPOT', name, loc, target, colour, watts)
    o.data.shadow_soft_size, o.data.spot_size, o.data.spot_blend = size, math.radians(angle), blend
    return o


def sun(name, direction, colour, strength, angle=.5):
    o = _lamp('SUN', name, (0, 0, 0), direction, colour, strength)
    o.data.angle = math.radians(angle)
    return o


def world(name, colour, strength):
    s = bpy.context.scene
    b = s.world.node_tree.nodes['Background']
    b.inputs[0].default_value, b.inputs[1].default_value = (*colour, 1), strength
    groups = s.view_layers[0].lightgroups
    if name not in groups:
        groups.add(name=name)
    s.world.lightgroup = name


def camera(loc, target, lens=24., shift=(0., 0.)):
    c = bpy.data.cameras.new('camera')
    o = bpy.data.objects.new('camera', c)
    bpy.context.scene.collection.objects.link(o)
    o.location = loc
    aim(o, target)
    c.lens, c.clip_start, c.clip_end = lens, .02, 50000
    c.shift_x, c.shift_y = shift
    bpy.context.scene.camera = o
