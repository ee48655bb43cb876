"""The demo's Easy Read and Polish pages: their words, and their pictures, drawn for them.

A pair is the name of a picture and its words; a text alone is a heading.
"""

from example_project.council.demo.content.logos import (
    BLUE,
    CREAM,
    NAVY,
    RED,
    SKY,
    SUN,
    TEAL,
    WHITE,
)


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
            ("line", NAVY, 11, 14, 72, 44, 66, 84, 66),
            ("line", NAVY, 13, 14, 80, 60, 80, 84, 68),
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
}

PHONE = '<a href="tel:01632960105">01632 960105</a>'
EMAIL = '<a href="mailto:localoffer@sampleford.example.org">localoffer@sampleford.example.org</a>'

EASY = {"title": "The Local Offer in Easy Read", "slug": "easy-read"}
EASY_WORDS: tuple = (
    ("family", "This page is about help for <b>children and young people</b> and their families."),
    ("school", "Some children find it hard to learn, talk, move or make friends."),
    ("welcome", "You can get help from when you are born until you are <b>25</b>."),
    "What is the Local Offer?",
    ("look", "The <b>Local Offer</b> is a website. It tells you what help there is near you."),
    ("welcome", "You do not need a <b>diagnosis</b>. That is when a doctor gives it a name."),
    ("paper", "You do not need a <b>plan</b>. That is a paper that says what help you must get."),
    "What can you find here?",
    ("talk", "Help with <b>talking</b> and understanding."),
    ("school", "Help at <b>school</b> or college."),
    ("play", "Clubs and fun things to do."),
    ("money", "Help with <b>money</b>."),
    ("family", "Other families you can meet."),
    "How do I find help?",
    ("look", "Go to the whole page. Write what you need in the box. Then press <b>Search</b>."),
    ("phone", f"Or phone us. The number is {PHONE}."),
    ("time", "We are here <b>Monday to Friday</b>, 9 in the morning to 5 in the afternoon."),
    ("letter", f"Or write to us. Our e-mail is {EMAIL}."),
    "If you are not safe",
    ("danger", 'Is somebody in danger now? Phone <a href="tel:999">999</a>.'),
)

POLISH = {"title": "Pomoc dla dzieci i młodych ludzi", "slug": "po-polsku"}
POLISH_WORDS: tuple = (
    ("family", "Tu piszemy o pomocy dla dzieci i młodych ludzi, od urodzenia do 25 lat."),
    ("school", "Niektórym dzieciom trudniej jest się uczyć, mówić albo bawić z innymi."),
    ("welcome", "Możesz poprosić o pomoc. Nie potrzebujesz diagnozy."),
    ("talk", "Mów do dziecka w swoim języku. To pomaga mu mówić."),
    ("phone", f"Zadzwoń do nas: {PHONE}. Powiedz: „Polish, please”."),
    ("time", "Pracujemy od poniedziałku do piątku, od 9:00 do 17:00."),
    ("money", "Tłumacz jest za darmo."),
    ("danger", 'Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod <a href="tel:999">999</a>.'),
)

THERAPY_ID = "78f689a2-4541-53c6-ae97-946924cae91b"
THERAPY = {"title": "Help with talking, in Easy Read", "slug": "help-with-talking-easy-read"}
THERAPY_WORDS: tuple = (
    ("talk", "A <b>speech and language therapist</b> helps you to talk and to understand."),
    ("family", "They help <b>children and young people</b> up to 18."),
    ("welcome", "You do not need a <b>diagnosis</b>. That is when a doctor gives it a name."),
    "What happens?",
    ("phone", "You can ask for help yourself. Your <b>parent</b> or <b>school</b> can ask too."),
    ("letter", "We write to you with a day and a time."),
    ("time", "You may have to <b>wait</b>. The whole page says how long."),
    ("play", "When we meet, we talk and play. We find out what is hard for you."),
    ("school", "We tell your family and your school how they can help."),
    "What does it cost?",
    ("money", "You pay <b>nothing</b>."),
)
