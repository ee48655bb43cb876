"""The words of the Local Offer's own pages."""

HOME = {
    "title": "SEND Local Offer",
    "slug": "local-offer",
    "show_in_menus": True,
    "lead": (
        "Help for children and young people from birth to 25 who find some things harder to learn or "
        "do, and for their families."
    ),
    "intro": (
        "<p>SEND means special educational needs and disabilities. The Local Offer tells you what help "
        "there is in and around Sampleford, who it is for and how to get it. It has help from the "
        "council, the NHS, schools and charities.</p>"
        "<p>You do not need a diagnosis or a plan to look here, or to get help.</p>"
    ),
    "crisis_words": (
        "<p><b>A child is not safe:</b> call the council at any time, day or night, on "
        '<a href="tel:01632960001">01632 960001</a>.</p>'
        "<p><b>A child or young person is in despair or hurts themselves:</b> call the crisis line of "
        'CAMHS, the mental health service for children, on <a href="tel:01632960142">01632 '
        "960142</a>. It is open day and night.</p>"
    ),
    "paper_words": (
        '<p>Call <a href="tel:01632960105">01632 960105</a> and tell us what you need. We post it to '
        "you for free: on paper, in large print, in Easy Read or in braille. We can also read it to "
        "you or find someone who speaks your language.</p>"
        '<p><b>Are you deaf?</b> Text us on <a href="sms:07700900105">07700 900105</a>. If you come to '
        "see us, we book a British Sign Language (BSL) interpreter for you. You do not pay.</p>"
        "<p>Every library and family hub has the booklet, and someone who looks things up with "
        "you.</p>"
    ),
    "search_description": (
        "Find help for children and young people with special educational needs and disabilities "
        "in Sampleford."
    ),
}

DIRECTORY = {
    "title": "Find a service",
    "slug": "services",
    "show_in_menus": True,
    "intro": (
        "<p>Type what you are looking for in your own words, or choose from the lists. You can look "
        "for help with talking, feelings, moving, school, money, free time and much more.</p>"
    ),
    "search_description": "Search all the services in the Sampleford SEND Local Offer.",
}

OFFER = {
    "name": "Sampleford SEND Local Offer",
    "phone": "01632 960105",
    "phone_hours": "Monday to Friday, 9am to 5pm",
    "email": "localoffer@sampleford.example.org",
    "advice_line_name": "Sampleford SENDIASS",
    "advice_line_phone": "01632 960121",
    "advice_line_hours": "Monday to Friday in term time, 9:30am to 2:30pm",
    "manager_name": "Tom Okafor",
    "manager_email": "manager@sampleford.example.org",
    "booklet_cover": (
        "All help in this booklet is for families in and around Sampleford. You do not need a "
        "diagnosis to ask.\n\n"
        "If you want this booklet in another language, in Easy Read, in braille or read to you, "
        "phone us. We can post it to you for free."
    ),
    "postcode_districts": "AL1 AL2 AL3 AL4 AL5",
    # Invented, like all of Sampleford; the gaps between are its school holidays.
    "school_terms": (
        "1 September 2026 to 23 October 2026\n"
        "2 November 2026 to 18 December 2026\n"
        "4 January 2027 to 12 February 2027\n"
        "22 February 2027 to 25 March 2027\n"
        "12 April 2027 to 28 May 2027\n"
        "7 June 2027 to 22 July 2027\n"
        "1 September 2027 to 22 October 2027\n"
        "1 November 2027 to 17 December 2027"
    ),
}

CARD = (
    "SEND Local Offer",
    "Find help for a child or young person with special educational needs or a disability.",
)
