"""How to complain, and who decides and pays: the same for many services.

Steps and days: NHS complaints regulations 2009; the Ombudsman's complaint code for councils;
Children Act 1989 representations procedure; the Department for Education's advice for schools.
"""

COUNCIL = "Sampleford Council"
ICB = "Sampleford and Westmarch Integrated Care Board"
COMMUNITY_NHS = "Lacey and Sampleford Community NHS Trust"
LEISURE = "Riverside Leisure Trust"
NHS_ENGLAND = "NHS England"
GABBLE = "Gabble"
ROWAN_TREE = "Rowan Tree Disabled Children's Trust"
COLLEGE = "Sampleford College"

TO_COMMUNITY_NHS = (
    """
    Tell the person you see, or the team, first. Most things can be put right quickly.

    If that does not help, call PALS, the Patient Advice and Liaison Service, on 01632 960124. They
    can sort things out, or help you make a formal NHS complaint.

    You can complain to the NHS trust that runs the service, or to whoever pays for it. Do it within
    12 months. They must tell you within three working days that they have your complaint.

    Are you still unhappy after their answer? The Parliamentary and Health Service Ombudsman can
    look at it. That is free.
    """,
    "https://lacey-nhs.example.org/pals",
)

TO_MENTAL_HEALTH_NHS = (
    """
    Tell the person you see, or the team, first. Most things can be put right quickly.

    If that does not help, call the trust's PALS, the Patient Advice and Liaison Service, on
    01632 960141. They can sort things out, or help you make a formal NHS complaint.

    You can complain to the NHS trust, or to the Integrated Care Board that pays for it. Do it within
    12 months. They must tell you within three working days that they have your complaint.

    Are you still unhappy after their answer? The Parliamentary and Health Service Ombudsman can
    look at it. That is free.
    """,
    "https://threerivers-nhs.example.org/complain",
)

TO_COUNCIL = (
    """
    Tell the person you deal with, or their manager, first.

    If that does not help, call Customer Relations on 01632 960123. They will tell you within five
    working days that they have your complaint. You get an answer ten working days after that.

    If you do not agree with the answer, ask for stage two. Someone else looks at it again. It takes
    up to 20 working days.

    After that you can go to the Local Government and Social Care Ombudsman. That is free.
    """,
    "https://sampleford.example.org/complain",
)

TO_SOCIAL_CARE = (
    """
    Tell the person you deal with first.

    If that does not help, call Customer Relations on 01632 960123. You should have an answer in 10
    working days, or 20 if it is hard to sort out.

    If you do not agree, ask for stage two within 20 working days. Someone who does not work for the
    team looks into it. Stage three is a meeting with a panel.

    After that you can go to the Local Government and Social Care Ombudsman. That is free.
    """,
    "https://sampleford.example.org/complain",
)

TO_SCHOOL = (
    """
    Talk to the teacher in charge first. You can also talk to the school's SENCO. That is the teacher
    who plans help for children with special educational needs.

    If that does not help, write to the head teacher, and then to the governors. The school office
    can give you the complaints policy.

    If the help in your child's plan is not being given, you can also complain to the council on
    01632 960123. Sampleford SENDIASS can help you, on 01632 960121.
    """,
    "https://kettlebury-priory.example.org/complaints",
)

TO_LEISURE = (
    """
    Tell the duty manager on the day. They can put most things right.

    If that does not help, write to the trust's head office. They answer within 10 working days.
    """,
    "https://riversideleisure.example.org/complaints",
)


def complain_to_trust(phone: str, site: str) -> tuple[str, str]:
    """How to complain to an NHS trust whose patient advice service has this number."""
    return (
        f"""
        Tell the person you see, or the team, first. Most things can be put right quickly.

        If that does not help, call the trust's PALS, the Patient Advice and Liaison Service, on
        {phone}. They can sort things out, or help you make a formal NHS complaint.

        You can complain to the NHS trust, or to whoever pays for the service. Do it within 12 months.
        They must tell you within three working days that they have your complaint.

        Are you still unhappy after their answer? The Parliamentary and Health Service Ombudsman can
        look at it. That is free.
        """,
        f"{site}/complain",
    )


def complain_to_charity(site: str) -> tuple[str, str]:
    """How to complain to a small charity about what it runs."""
    return (
        """
        Tell the person who runs the group first. Most things can be put right on the day.

        If that does not help, write to the trustees. Trustees are the people in charge of a charity.
        They answer within 20 working days.

        If you worry about how the charity is run, you can tell the Charity Commission.
        """,
        f"{site}/complain",
    )


def complain_to_school(site: str) -> tuple[str, str]:
    """How to complain to a school or college."""
    return (
        """
        Talk to the teacher or tutor first, and then to the person who plans help for children with
        special educational needs.

        If that does not help, write to the head or principal, and then to the governors. The office
        can give you the complaints policy.

        If the help in an Education, Health and Care (EHC) plan is not being given, you can also
        complain to the council on 01632 960123. Sampleford SENDIASS can help you, on 01632 960121.
        """,
        f"{site}/complaints",
    )


TO_HOSPITAL = complain_to_trust("01632 960144", "https://sgh-nhs.example.org")
TO_CHILDRENS_HOSPITAL = complain_to_trust("01632 960145", "https://wch-nhs.example.org")
TO_LINDEN = complain_to_trust("01632 960146", "https://linden-nhs.example.org")
TO_GABBLE = complain_to_charity("https://gabble.example.org")
TO_ROWAN_TREE = complain_to_charity("https://rowantree.example.org")
