"""Questions that Sampleford's families asked, each with the days before today it was asked on.

The last two never show: one was asked on two days only, the other names a child.
"""

ASKED: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("parkour", (2, 5, 9, 16, 23, 31, 44)),
    ("wheelchair basketball", (1, 8, 15, 22, 40, 41)),
    ("gymnastics for my 6 year old", (3, 3, 10, 18, 25)),
    ("karate club on a Saturday", (4, 12, 13, 27)),
    ("he keeps bedwetting", (1, 6, 20, 21)),
    ("ice skating near Sampleford", (7, 14, 33)),
    ("orchestra for deaf children", (11, 19, 52)),
    ("guitar lessons", (5, 26)),
    ("my daughter Olivia loves ballet", (2, 9, 17)),
)
