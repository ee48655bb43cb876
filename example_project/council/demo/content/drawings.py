"""The pictures of the demo's Easy Read and Polish pages, made for them: plain shapes as in
`content.logos`. No page shows one picture for two things.
"""

from example_project.council.demo.content.logos import (
    BLUE,
    CREAM,
    NAVY,
    RED,
    ROSE,
    SKY,
    SUN,
    TEAL,
    WHITE,
)
from example_project.council.demo.content.pictures import PICTURES as HUBS


#: Pixels of a picture: sharp at the size of a page on a fine screen.
SIZE = 384

PICTURES: dict[str, tuple[str, tuple[tuple, ...]]] = {
    # A grown-up, a young person and a child.
    "family": (
        SKY,
        (
            ("disc", NAVY, 26, 30, 10),
            ("box", NAVY, 14, 43, 38, 86, 10),
            ("disc", TEAL, 54, 38, 9),
            ("box", TEAL, 43, 50, 65, 86, 9),
            ("disc", BLUE, 79, 52, 7.5),
            ("box", BLUE, 69, 62, 89, 86, 8),
        ),
    ),
    # A looking glass over lines of text.
    "look": (
        CREAM,
        (
            ("box", WHITE, 14, 14, 66, 84, 4),
            ("line", BLUE, 4, 22, 28, 56, 28),
            ("line", BLUE, 4, 22, 42, 56, 42),
            ("line", BLUE, 4, 22, 56, 42, 56),
            ("line", NAVY, 9, 70, 72, 84, 86),
            ("disc", SKY, 58, 58, 19),
            ("ring", NAVY, 58, 58, 20, 6),
        ),
    ),
    # A mouth that talks: two heads with bubbles.
    "talk": (
        SKY,
        (
            ("disc", NAVY, 25, 56, 11),
            ("box", NAVY, 11, 70, 39, 92, 9),
            ("disc", TEAL, 75, 56, 11),
            ("box", TEAL, 61, 70, 89, 92, 9),
            ("box", WHITE, 12, 12, 54, 36, 8),
            ("shape", WHITE, 24, 34, 34, 34, 26, 44),
            ("line", BLUE, 3.5, 20, 20, 46, 20),
            ("line", BLUE, 3.5, 20, 28, 38, 28),
            ("box", SUN, 60, 16, 90, 38, 8),
            ("shape", SUN, 70, 36, 80, 36, 76, 44),
        ),
    ),
    # A phone with its receiver.
    "phone": (
        CREAM,
        (
            ("box", NAVY, 30, 10, 70, 90, 8),
            ("box", SKY, 35, 20, 65, 74, 2),
            ("disc", WHITE, 50, 82, 4),
            ("arc", TEAL, 62, 40, 14, 300, 60, 4),
            ("arc", TEAL, 62, 40, 24, 300, 60, 4),
            ("arc", TEAL, 62, 40, 34, 305, 55, 4),
        ),
    ),
    # An envelope.
    "letter": (
        SKY,
        (
            ("box", WHITE, 12, 26, 88, 78, 4),
            ("line", NAVY, 4, 12, 28, 50, 56, 88, 28),
            ("line", NAVY, 4, 12, 28, 12, 76, 88, 76, 88, 28),
            ("line", NAVY, 4, 12, 28, 88, 28),
        ),
    ),
    # A sheet with a big tick: no diagnosis needed.
    "welcome": (
        CREAM,
        (
            ("disc", TEAL, 50, 50, 36),
            ("line", WHITE, 10, 32, 52, 45, 66, 70, 36),
        ),
    ),
    # A school with a flag.
    "school": (
        SKY,
        (
            ("line", NAVY, 3, 50, 10, 50, 30),
            ("shape", SUN, 51, 10, 70, 16, 51, 22),
            ("shape", NAVY, 16, 50, 50, 26, 84, 50),
            ("box", WHITE, 20, 48, 80, 86, 2),
            ("box", TEAL, 43, 62, 57, 86, 1),
            ("box", BLUE, 26, 56, 36, 66, 1),
            ("box", BLUE, 64, 56, 74, 66, 1),
            ("box", BLUE, 26, 72, 36, 82, 1),
            ("box", BLUE, 64, 72, 74, 82, 1),
        ),
    ),
    # A ball and a swing: free time.
    "play": (
        CREAM,
        (
            ("line", NAVY, 5, 18, 88, 34, 16, 82, 16, 92, 88),
            ("line", BLUE, 3, 46, 18, 46, 60),
            ("line", BLUE, 3, 68, 18, 68, 60),
            ("line", TEAL, 6, 42, 62, 72, 62),
            ("disc", SUN, 34, 80, 9),
        ),
    ),
    # A hand with a coin: money.
    "money": (
        SKY,
        (
            ("disc", SUN, 50, 34, 18),
            ("ring", NAVY, 50, 34, 13, 3),
            ("line", NAVY, 9, 16, 62, 30, 70),
            ("box", NAVY, 24, 66, 90, 76, 5),
            ("box", NAVY, 14, 70, 74, 86, 8),
        ),
    ),
    # A sheet of paper with large letters.
    "paper": (
        SKY,
        (
            ("box", WHITE, 22, 10, 78, 90, 3),
            ("line", NAVY, 6, 34, 50, 44, 24, 54, 50),
            ("line", NAVY, 5, 38, 40, 50, 40),
            ("line", BLUE, 4, 32, 64, 68, 64),
            ("line", BLUE, 4, 32, 76, 60, 76),
        ),
    ),
    # A warning triangle.
    "danger": (
        CREAM,
        (
            ("shape", RED, 50, 12, 92, 86, 8, 86),
            ("shape", WHITE, 50, 26, 81, 80, 19, 80),
            ("line", RED, 8, 50, 44, 50, 60),
            ("disc", RED, 50, 71, 4.5),
        ),
    ),
    # A clock.
    "time": (
        CREAM,
        (
            ("disc", NAVY, 50, 50, 38),
            ("disc", WHITE, 50, 50, 31),
            ("line", NAVY, 5, 50, 50, 50, 28),
            ("line", TEAL, 5, 50, 50, 64, 58),
        ),
    ),
    # A book that lies open.
    "learn": (
        CREAM,
        (
            ("shape", NAVY, 8, 26, 50, 34, 92, 26, 92, 80, 50, 88, 8, 80),
            ("shape", WHITE, 13, 30, 48, 38, 48, 82, 13, 75),
            ("shape", WHITE, 52, 38, 87, 30, 87, 75, 52, 82),
            ("line", BLUE, 3.5, 20, 43, 41, 48),
            ("line", BLUE, 3.5, 20, 54, 41, 59),
            ("line", BLUE, 3.5, 20, 65, 34, 68),
            ("line", BLUE, 3.5, 59, 48, 80, 43),
            ("line", BLUE, 3.5, 59, 59, 80, 54),
            ("disc", SUN, 50, 16, 7),
        ),
    ),
    # A cake with three candles: how old you are.
    "age": (
        SKY,
        (
            ("box", NAVY, 12, 78, 88, 86, 3),
            ("box", WHITE, 18, 50, 82, 78, 5),
            ("box", ROSE, 18, 50, 82, 60, 5),
            ("line", TEAL, 5, 32, 32, 32, 48),
            ("line", TEAL, 5, 50, 32, 50, 48),
            ("line", TEAL, 5, 68, 32, 68, 48),
            ("disc", SUN, 32, 23, 5),
            ("disc", SUN, 50, 23, 5),
            ("disc", SUN, 68, 23, 5),
        ),
    ),
    # The screen of a computer with a page on it.
    "screen": (
        CREAM,
        (
            ("box", NAVY, 10, 16, 90, 72, 5),
            ("box", WHITE, 16, 22, 84, 66, 2),
            ("box", TEAL, 16, 22, 84, 32, 1),
            ("line", BLUE, 4, 24, 42, 60, 42),
            ("line", BLUE, 4, 24, 54, 48, 54),
            ("box", SKY, 64, 40, 78, 58, 2),
            ("box", NAVY, 44, 72, 56, 82, 0),
            ("box", NAVY, 30, 82, 70, 88, 3),
        ),
    ),
    # A doctor: a head, a white coat and what a doctor listens with.
    "doctor": (
        SKY,
        (
            ("disc", NAVY, 50, 28, 15),
            ("box", WHITE, 22, 48, 78, 96, 14),
            ("shape", TEAL, 40, 48, 60, 48, 50, 66),
            ("arc", NAVY, 50, 56, 17, 20, 160, 4),
            ("line", NAVY, 4, 50, 72, 50, 80),
            ("disc", SUN, 50, 84, 5),
        ),
    ),
    # Two people and a heart between them.
    "friends": (
        CREAM,
        (
            ("disc", NAVY, 24, 44, 12),
            ("box", NAVY, 8, 59, 40, 90, 11),
            ("disc", TEAL, 76, 44, 12),
            ("box", TEAL, 60, 59, 92, 90, 11),
            ("disc", RED, 45, 20, 6.5),
            ("disc", RED, 55, 20, 6.5),
            ("shape", RED, 39.5, 23.5, 60.5, 23.5, 50, 36),
        ),
    ),
    # A house with a key beside it, and a bag for work.
    "life": (
        SKY,
        (
            ("shape", NAVY, 8, 46, 36, 20, 64, 46),
            ("box", WHITE, 14, 45, 58, 84, 2),
            ("box", TEAL, 29, 60, 43, 84, 1),
            ("ring", NAVY, 74, 60, 8, 4),
            ("box", NAVY, 54, 62, 94, 90, 4),
            ("box", SUN, 70, 70, 78, 78, 1),
        ),
    ),
    # Three people, and bubbles that join two of them: somebody who says it in your language.
    "interpreter": (
        CREAM,
        (
            ("disc", NAVY, 18, 60, 9),
            ("box", NAVY, 6, 71, 30, 92, 8),
            ("disc", SUN, 50, 60, 9),
            ("box", SUN, 38, 71, 62, 92, 8),
            ("disc", TEAL, 82, 60, 9),
            ("box", TEAL, 70, 71, 94, 92, 8),
            ("box", BLUE, 8, 14, 46, 40, 7),
            ("shape", BLUE, 16, 36, 28, 36, 20, 47),
            ("box", RED, 54, 14, 92, 40, 7),
            ("shape", RED, 72, 36, 84, 36, 80, 47),
            ("line", WHITE, 3.5, 15, 27, 38, 27),
            ("line", WHITE, 3.5, 61, 27, 84, 27),
        ),
    ),
    # A grown-up who kneels, and a child, with a ball of talk between them.
    "home": (
        SKY,
        (
            ("shape", RED, 6, 44, 50, 10, 94, 44),
            ("box", WHITE, 14, 43, 86, 90, 2),
            ("disc", NAVY, 36, 60, 9),
            ("box", NAVY, 25, 70, 47, 90, 7),
            ("disc", BLUE, 64, 66, 7),
            ("box", BLUE, 55, 74, 73, 90, 6),
        ),
    ),
    # A nurse: a cap with a cross.
    "nurse": (
        CREAM,
        (
            ("disc", NAVY, 50, 40, 17),
            ("box", WHITE, 32, 14, 68, 32, 4),
            ("line", RED, 4, 50, 17, 50, 29),
            ("line", RED, 4, 44, 23, 56, 23),
            ("box", TEAL, 22, 60, 78, 96, 14),
            ("box", WHITE, 42, 66, 58, 82, 2),
        ),
    ),
    # A coin that is crossed out.
    "free": (
        SKY,
        (
            ("disc", SUN, 50, 50, 28),
            ("ring", NAVY, 50, 50, 20, 4),
            ("ring", RED, 50, 50, 40, 8),
            ("line", RED, 8, 24, 24, 76, 76),
        ),
    ),
    "ask": HUBS["ask"],
    # A day of the calendar.
    "day": (
        CREAM,
        (
            ("box", NAVY, 14, 18, 86, 88, 5),
            ("box", WHITE, 19, 38, 81, 83, 2),
            ("line", SUN, 6, 34, 12, 34, 26),
            ("line", SUN, 6, 66, 12, 66, 26),
            ("box", SKY, 26, 46, 40, 58, 1),
            ("box", SKY, 44, 46, 58, 58, 1),
            ("box", RED, 62, 46, 76, 58, 1),
            ("box", SKY, 26, 64, 40, 76, 1),
            ("box", SKY, 44, 64, 58, 76, 1),
        ),
    ),
    # A person who thinks: a cloud with a question.
    "hard": (
        SKY,
        (
            ("disc", NAVY, 36, 56, 13),
            ("box", NAVY, 18, 72, 54, 96, 12),
            ("disc", WHITE, 72, 28, 19),
            ("disc", WHITE, 54, 48, 5),
            ("arc", TEAL, 72, 23, 7, 180, 90, 4),
            ("line", TEAL, 4, 72, 30, 72, 33),
            ("disc", TEAL, 72, 40, 2.8),
        ),
    ),
}
