"""The demo's Easy Read and Polish pages: their words, each beside a picture of `drawings`.

A pair is the name of a picture and its words; a text alone is a heading.
"""

PHONE = '<a href="tel:01632960105">01632 960105</a>'
EMAIL = '<a href="mailto:localoffer@sampleford.example.org">localoffer@sampleford.example.org</a>'

EASY = {"title": "The Local Offer in Easy Read", "slug": "easy-read"}
EASY_WORDS: tuple = (
    ("family", "This page is about help for <b>children and young people</b> and their families."),
    ("hard", "Some children find it hard to learn, talk, move or make friends."),
    ("age", "You can get help from when you are born until you are <b>25</b>."),
    "What is the Local Offer?",
    ("screen", "The <b>Local Offer</b> is a website. It tells you what help there is near you."),
    ("doctor", "You do not need a <b>diagnosis</b>. That is a doctor's name for what is hard."),
    ("paper", "You do not need a <b>plan</b>. That is a paper that says what help you must get."),
    "What can you find here?",
    ("talk", 'Help with <b>talking</b>. <a to="help-with-talking-easy-read">Read about it</a>.'),
    ("school", "Help at <b>school</b> or college."),
    ("play", "Clubs and fun things to do."),
    ("money", "Help with <b>money</b>."),
    ("friends", "Other families you can meet."),
    ("life", 'Are you 16 or over? Read <a to="young-people">Your life, your choices</a>.'),
    "How do I find help?",
    (
        "look",
        'Go to <a to="local-offer">the whole page</a>. Write what you need in the box. '
        "Then press <b>Search</b>.",
    ),
    ("phone", f"Or phone us. The number is {PHONE}."),
    ("time", "We are here <b>Monday to Friday</b>, 9 in the morning to 5 in the afternoon."),
    ("letter", f"Or write to us. Our e-mail is {EMAIL}."),
    ("ask", "You can ask a person you trust to help you."),
    "If you are not safe",
    ("danger", 'Is somebody in danger now? Phone <a href="tel:999">999</a>.'),
)

POLISH = {"title": "Pomoc dla dzieci i młodych ludzi", "slug": "po-polsku"}
POLISH_WORDS: tuple = (
    ("family", "Tu piszemy o pomocy dla dzieci i młodych ludzi, od urodzenia do 25 lat."),
    ("hard", "Niektóre dzieci mają trudności z nauką, mówieniem, ruchem albo zabawą z innymi."),
    "Co to jest Local Offer?",
    (
        "screen",
        "<b>Local Offer</b> to strona internetowa. Pokazuje, jaka pomoc jest blisko ciebie.",
    ),
    ("welcome", "Jest dla każdej rodziny."),
    ("doctor", "Możesz poprosić o pomoc. Nie potrzebujesz diagnozy."),
    (
        "look",
        'Inne strony są po angielsku. <a to="local-offer">Zobacz całą stronę</a>. '
        "Przeglądarka może ją przetłumaczyć.",
    ),
    "Jaką pomoc tu znajdziesz?",
    ("talk", "Pomoc, kiedy dziecko nie mówi, mówi mało albo niewyraźnie."),
    ("school", "Pomoc w przedszkolu i w szkole."),
    ("play", "Zabawy i zajęcia dla dzieci."),
    ("money", "Informacje o pieniądzach dla rodziny."),
    ("friends", "Spotkania z innymi rodzinami."),
    "Dziecko mało mówi?",
    ("home", "Mów do dziecka w swoim języku. To pomaga mu mówić. Dwa języki nie szkodzą."),
    (
        "nurse",
        "Dziecko ma mniej niż 5 lat? Zadzwoń do pielęgniarki "
        '(<b lang="en">health visitor</b>): <a href="tel:01632960100">01632 960100</a>.',
    ),
    (
        "learn",
        "Dziecko jest starsze? Porozmawiaj z nauczycielem albo zadzwoń do nas.",
    ),
    "Zadzwoń albo napisz",
    ("phone", f"Zadzwoń do nas: {PHONE}."),
    ("time", "Odbieramy od poniedziałku do piątku, od 9:00 do 17:00."),
    ("letter", f"Możesz napisać po polsku: {EMAIL}."),
    "Jak poprosić o tłumacza?",
    (
        "ask",
        'Powiedz: <b lang="en">Polish interpreter, please</b>. '
        "To znaczy: proszę o polskiego tłumacza.",
    ),
    ("interpreter", "Poczekaj chwilę. Dzwonimy do tłumacza i rozmawiamy we troje."),
    ("free", "Tłumacz jest za darmo."),
    ("day", "Masz wizytę u lekarza albo w szkole? Poproś o tłumacza kilka dni wcześniej."),
    "W nagłym wypadku",
    ("danger", 'Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod <a href="tel:999">999</a>.'),
    (
        "paper",
        "Dziecko jest chore, a lekarz nie przyjmuje? Zadzwoń pod "
        '<a href="tel:111">111</a>. Tam też powiedz: <b lang="en">Polish, please</b>.',
    ),
)

THERAPY_ID = "78f689a2-4541-53c6-ae97-946924cae91b"
THERAPY = {"title": "Help with talking, in Easy Read", "slug": "help-with-talking-easy-read"}
THERAPY_WORDS: tuple = (
    ("talk", "A <b>speech and language therapist</b> helps you to talk and to understand."),
    ("age", "They help <b>children and young people</b> up to 18."),
    ("doctor", "You do not need a <b>diagnosis</b>. That is a doctor's name for what is hard."),
    "How do I ask?",
    ("phone", 'You can phone. The number is <a href="tel:01632960106">01632 960106</a>.'),
    ("family", "Your <b>parent</b> can ask for you."),
    ("school", "Your <b>school</b> can ask for you."),
    "What happens?",
    ("letter", "We write to you with a day and a time."),
    ("time", "You may have to <b>wait</b>. The whole page says how long."),
    ("play", "When we meet, we talk and play."),
    ("hard", "We find out what is hard for you."),
    ("home", "We tell your family and your school how they can help."),
    "What does it cost?",
    ("free", "You pay <b>nothing</b>."),
)
