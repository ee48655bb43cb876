"""The pictures of the demo's Easy Read, made for it: plain shapes as in `content.logos`."""

from example_project.council.demo.content.logos import BLUE, CREAM, NAVY, SKY, SUN, TEAL, WHITE


PICTURES: dict[str, tuple[str, tuple[tuple, ...]]] = {
    # A pair of scales.
    "rights": (
        CREAM,
        (
            ("line", NAVY, 5, 50, 18, 50, 80),
            ("line", NAVY, 5, 22, 30, 78, 30),
            ("line", NAVY, 5, 34, 82, 66, 82),
            ("line", NAVY, 2, 22, 30, 12, 54),
            ("line", NAVY, 2, 22, 30, 32, 54),
            ("line", NAVY, 2, 78, 30, 68, 54),
            ("line", NAVY, 2, 78, 30, 88, 54),
            ("box", TEAL, 10, 54, 34, 61, 3),
            ("box", TEAL, 66, 54, 90, 61, 3),
            ("disc", SUN, 50, 18, 6),
        ),
    ),
    # One person speaks, in a bubble, and waves of sound reach an ear.
    "heard": (
        SKY,
        (
            ("disc", NAVY, 24, 46, 11),
            ("box", NAVY, 10, 60, 38, 88, 10),
            ("box", WHITE, 44, 14, 90, 46, 8),
            ("shape", WHITE, 48, 40, 40, 54, 60, 44),
            ("disc", TEAL, 56, 30, 4),
            ("disc", TEAL, 67, 30, 4),
            ("disc", TEAL, 78, 30, 4),
            ("disc", BLUE, 76, 64, 9),
            ("box", BLUE, 64, 75, 88, 92, 8),
        ),
    ),
    # A person puts a hand up.
    "ask": (
        CREAM,
        (
            ("disc", NAVY, 48, 38, 13),
            ("box", TEAL, 30, 55, 66, 92, 12),
            ("line", TEAL, 11, 62, 62, 76, 46, 78, 24),
            ("disc", NAVY, 78, 18, 7),
        ),
    ),
}
