"""What Twilio says when it refuses: its codes, its words, its JSON."""

from typing import Any

# code -> (HTTP status, message)
REFUSALS: dict[int, tuple[int, str]] = {
    20001: (400, "Invalid parameter: {0}"),
    20003: (401, "Authenticate"),
    20004: (405, "Method not allowed"),
    20009: (409, "The record cannot be deleted before it has reached a final state"),
    20404: (404, "The requested resource {0} was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    21201: (400, "No 'To' number is specified"),
    21205: (400, "Url is not a valid URL: {0}"),
    21210: (400, "The source phone number provided, {0}, is not yet verified for your account."),
    21211: (400, "Invalid 'To' Phone Number: {0}"),
    21212: (400, "Invalid 'From' Phone Number: {0}"),
    21213: (400, "No 'From' number is specified"),
    21214: (400, "The phone number you are attempting to call, {0}, cannot be reached."),
    21215: (400, "Account not authorized to call {0}. Perhaps you need to enable some international permissions."),
    21216: (400, "Account not allowed to call {0}."),
    21217: (400, "Phone number does not appear to be valid: {0}"),
    21218: (400, "Invalid ApplicationSid: {0}"),
    21220: (400, "Call is not in-progress. Cannot redirect."),
    21408: (400, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {0}"),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21606: (400, "The 'From' phone number {0} is not a valid, SMS-capable number of your account."),
    21609: (400, "The 'StatusCallback' URL {0} is not a valid URL."),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21611: (400, "The 'From' number {0} has exceeded its queue"),
    21612: (400, "Message cannot be sent with the current combination of 'To' ({0}) and 'From' parameters"),
    21614: (400, "'To' number is not a valid mobile number: {0}"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21703: (400, "The Messaging Service {0} has no phone numbers or does not exist"),
    30409: (409, "Message is not cancelable in its present state"),
    35111: (400, "SendAt is missing or not within 15 minutes and 35 days ahead"),
    35114: (400, "A MessagingServiceSid is required to schedule a message"),
}


class Refused(Exception):
    """Twilio does not do it; carries one of REFUSALS."""

    def __init__(self, code: int, about: str = "") -> None:
        self.code = code
        self.status, words = REFUSALS[code]
        self.words = words.format(about)
        super().__init__(f"{code}: {self.words}")

    def as_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "message": self.words,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
