"""Things that stand in more than one room."""
from kit.shapes import box, cyl, made, move, shift, turn


def chair(m, x, y, turned):
    """A plain working chair: shell, leather, one foot."""
    def parts():
        cyl((0, 0, .03), .30, .05, m['steel'], bevel=.015)
        cyl((0, 0, .24), .045, .40, m['steel'])
        box((0, 0, .46), (.54, .52, .10), m['leather'], bevel=.04, seg=3)
        box((0, -.27, .86), (.50, .09, .74), m['leather'], rot=(.16, 0, 0), bevel=.04, seg=3, taper=(.86, .9))
        box((0, -.325, .86), (.54, .04, .80), m['steel'], rot=(.16, 0, 0), bevel=.015, taper=(.84, 1))
        for s in (-1, 1):
            box((s * .31, -.04, .67), (.06, .40, .04), m['steel'], bevel=.015)
            box((s * .31, -.20, .55), (.05, .05, .24), m['steel'], bevel=.01)
    move(made(parts), shift(x, y, 0) @ turn(z=turned))
