"""A mail server that can be down, and that can have something happen while it takes a mail."""

import smtplib

from django.core.mail.backends.locmem import EmailBackend


class Server(EmailBackend):
    is_down = False
    #: Called once, just before the next mail is taken.
    during = None

    def send_messages(self, messages):
        if Server.is_down:
            raise smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
        if action := Server.during:
            Server.during = None
            action()
        return super().send_messages(messages)
