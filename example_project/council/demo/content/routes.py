"""How to complain, and who decides and pays: the same for many services.

Steps and days: NHS complaints regulations 2009; the Ombudsman's complaint code for councils;
Children Act 1989 representations procedure; the Department for Education's advice for schools.
"""

COUNCIL = "Sampleford Council"
ICB = "Sampleford and Westmarch Integrated Care Board"
COMMUNITY_NHS = "Lacey and Sampleford Community NHS Trust"
LEISURE = "Riverside Leisure Trust"

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
    Tell the short breaks officer first.

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
