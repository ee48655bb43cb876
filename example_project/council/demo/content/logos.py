"""The logos of the demo's organisations: a few plain shapes each, on a coloured tile.

All are made for the demo. Those of real bodies are plain signs, not the logos that they use.

A shape is its kind, its colour and numbers on a field of 100 by 100: `disc` has middle and radius;
`ring` the same and its width; `box` two corners and the roundness; `shape` the corners of a polygon;
`line` its width and the points it goes through; `arc` middle, radius, first and last angle and width.
"""

from example_project.council.demo.content.routes import (
    COLLEGE,
    COMMUNITY_NHS,
    COUNCIL,
    GABBLE,
    ICB,
    LEISURE,
    NHS_ENGLAND,
    ROWAN_TREE,
)


WHITE = "#ffffff"
CREAM = "#fff3d6"
NAVY = "#1d3461"
TEAL = "#0f6b68"
GREEN = "#2d6a3e"
PLUM = "#6d2e5b"
RED = "#a8322d"
BLUE = "#1f5fa8"
OCHRE = "#b36a00"
SLATE = "#47535f"
SUN = "#ffc233"
LEAF = "#9bd18b"
SKY = "#a9d4f5"
ROSE = "#f7b5b0"

#: The colour of the tile, and the shapes upon it.
LOGOS: dict[str, tuple[str, tuple[tuple, ...]]] = {
    # Two hills and a river, like the hills of the council's own site.
    COUNCIL: (
        TEAL,
        (
            ("disc", SUN, 70, 30, 12),
            ("shape", LEAF, 8, 68, 36, 34, 64, 68),
            ("shape", WHITE, 40, 68, 66, 44, 92, 68),
            ("line", SKY, 8, 8, 80, 32, 76, 60, 84, 92, 80),
        ),
    ),
    ICB: (BLUE, (("ring", WHITE, 37, 50, 22, 8), ("ring", SKY, 63, 50, 22, 8))),
    NHS_ENGLAND: (SLATE, (("box", WHITE, 42, 20, 58, 80, 3), ("box", WHITE, 20, 42, 80, 58, 3))),
    # A hand-drawn path through three villages.
    COMMUNITY_NHS: (
        NAVY,
        (
            ("line", SKY, 7, 20, 72, 40, 44, 60, 58, 82, 26),
            ("disc", WHITE, 20, 72, 10),
            ("disc", SUN, 45, 48, 10),
            ("disc", WHITE, 80, 28, 10),
        ),
    ),
    "Three Rivers Mental Health NHS Trust": (
        "#2b5876",
        (
            ("line", WHITE, 7, 16, 32, 38, 42, 60, 32, 84, 42),
            ("line", SKY, 7, 16, 50, 38, 60, 60, 50, 84, 60),
            ("line", LEAF, 7, 16, 68, 38, 78, 60, 68, 84, 78),
        ),
    ),
    "Sampleford General Hospital NHS Trust": (
        BLUE,
        (
            ("shape", WHITE, 18, 46, 50, 20, 82, 46),
            ("box", WHITE, 24, 46, 76, 80, 2),
            ("box", BLUE, 45, 50, 55, 76, 1),
            ("box", BLUE, 37, 58, 63, 68, 1),
        ),
    ),
    # A kite.
    "Westmarch Children's Hospital": (
        RED,
        (
            ("line", CREAM, 4, 50, 66, 42, 78, 56, 84, 46, 94),
            ("shape", SUN, 50, 12, 76, 38, 50, 38),
            ("shape", WHITE, 50, 12, 24, 38, 50, 38),
            ("shape", ROSE, 24, 38, 50, 38, 50, 68),
            ("shape", CREAM, 76, 38, 50, 38, 50, 68),
        ),
    ),
    "Linden Specialist Services NHS Trust": (
        GREEN,
        (
            ("disc", LEAF, 50, 40, 26),
            ("disc", WHITE, 40, 38, 9),
            ("disc", WHITE, 60, 38, 9),
            ("box", CREAM, 46, 56, 54, 86, 2),
        ),
    ),
    "Kettlebury Priory Primary School": (
        RED,
        (
            ("shape", CREAM, 16, 50, 50, 18, 84, 50),
            ("box", CREAM, 24, 48, 76, 80, 2),
            ("arc", RED, 50, 70, 12, 180, 360, 24),
            ("box", RED, 38, 69, 62, 80, 0),
        ),
    ),
    "Fairlawn Park School": (
        GREEN,
        (
            ("box", CREAM, 30, 50, 35, 76, 1),
            ("box", CREAM, 63, 50, 68, 76, 1),
            ("disc", LEAF, 33, 42, 17),
            ("shape", LEAF, 65, 14, 86, 58, 45, 58),
            ("box", CREAM, 12, 74, 88, 80, 3),
        ),
    ),
    # An open book.
    "Lacey Vale Academy": (
        PLUM,
        (
            ("shape", WHITE, 14, 30, 47, 40, 47, 80, 14, 70),
            ("shape", ROSE, 86, 30, 53, 40, 53, 80, 86, 70),
            ("disc", SUN, 50, 22, 8),
        ),
    ),
    # An acorn.
    "Oak Spinney School": (
        OCHRE,
        (
            ("disc", CREAM, 50, 56, 24),
            ("shape", CREAM, 30, 66, 70, 66, 50, 92),
            ("box", GREEN, 22, 32, 78, 52, 10),
            ("line", GREEN, 7, 50, 34, 56, 16),
        ),
    ),
    COLLEGE: (
        NAVY,
        (
            ("shape", SUN, 10, 42, 50, 24, 90, 42, 50, 60),
            ("shape", WHITE, 28, 54, 50, 64, 72, 54, 72, 72, 50, 82, 28, 72),
            ("line", SUN, 4, 84, 44, 84, 70),
        ),
    ),
    "Sampleford Adult Learning": (
        OCHRE,
        (
            ("disc", CREAM, 50, 42, 22),
            ("box", CREAM, 40, 60, 60, 72, 2),
            ("box", WHITE, 42, 76, 58, 82, 2),
        ),
    ),
    # Two speech bubbles, one inside the other's gap.
    GABBLE: (
        "#c2410c",
        (
            ("box", CREAM, 12, 18, 66, 54, 14),
            ("shape", CREAM, 24, 50, 42, 50, 22, 68),
            ("box", SUN, 42, 42, 90, 74, 14),
            ("shape", SUN, 62, 70, 80, 70, 82, 88),
        ),
    ),
    LEISURE: (
        "#0b5c8a",
        (
            ("disc", SUN, 62, 34, 11),
            ("line", WHITE, 8, 22, 48, 46, 40, 58, 54),
            ("line", SKY, 7, 10, 66, 30, 60, 50, 66, 70, 60, 90, 66),
            ("line", WHITE, 7, 10, 80, 30, 74, 50, 80, 70, 74, 90, 80),
        ),
    ),
    # A rowan with its berries.
    ROWAN_TREE: (
        GREEN,
        (
            ("box", CREAM, 46, 54, 54, 88, 2),
            ("disc", LEAF, 50, 40, 28),
            ("disc", RED, 40, 34, 6),
            ("disc", RED, 58, 30, 6),
            ("disc", RED, 62, 48, 6),
            ("disc", RED, 42, 52, 6),
        ),
    ),
    "Sampleford After Stroke": (
        TEAL,
        (
            ("arc", WHITE, 50, 62, 28, 180, 360, 8),
            ("disc", SUN, 50, 62, 10),
            ("box", CREAM, 14, 74, 86, 80, 3),
        ),
    ),
    # Four people round a table.
    "Sampleford Parent Carer Voice": (
        PLUM,
        (
            ("ring", CREAM, 50, 50, 20, 7),
            ("disc", SUN, 50, 18, 9),
            ("disc", ROSE, 82, 50, 9),
            ("disc", SKY, 50, 82, 9),
            ("disc", LEAF, 18, 50, 9),
        ),
    ),
    # A signpost.
    "Signpost Deaf Community": (
        NAVY,
        (
            ("box", CREAM, 46, 16, 54, 88, 2),
            ("shape", SUN, 26, 22, 74, 22, 86, 32, 74, 42, 26, 42),
            ("shape", WHITE, 74, 48, 26, 48, 14, 58, 26, 68, 74, 68),
        ),
    ),
    "Clearly Speaking Therapy Ltd": (
        "#155e75",
        (
            ("disc", WHITE, 28, 50, 12),
            ("arc", SUN, 28, 50, 26, -50, 50, 7),
            ("arc", SKY, 28, 50, 42, -50, 50, 7),
            ("arc", WHITE, 28, 50, 58, -50, 50, 7),
        ),
    ),
    "Evenhand Mediation": (
        SLATE,
        (("box", WHITE, 20, 36, 80, 46, 4), ("box", SUN, 20, 56, 80, 66, 4)),
    ),
    "Student Finance England": (
        SLATE,
        (("ring", WHITE, 50, 50, 30, 8), ("box", WHITE, 44, 34, 56, 66, 2)),
    ),
    "Afasic": (
        SLATE,
        (("box", WHITE, 18, 24, 82, 62, 14), ("shape", WHITE, 32, 58, 52, 58, 32, 80)),
    ),
    "IPSEA": (
        SLATE,
        (
            ("box", WHITE, 24, 18, 76, 82, 4),
            ("line", SLATE, 5, 34, 36, 66, 36),
            ("line", SLATE, 5, 34, 50, 66, 50),
            ("line", SLATE, 5, 34, 64, 54, 64),
        ),
    ),
    "STAMMA (British Stammering Association)": (
        SLATE,
        (("disc", WHITE, 50, 50, 28), ("disc", SLATE, 50, 50, 12)),
    ),
}
