"""Opens a file as what its content says it is."""

from typing import BinaryIO

from winback.errors import BadInput
from winback.imports.sources import SAMPLE, Source, TextFile
from winback.imports.spreadsheets import Workbook


def opened(stream: BinaryIO, file_name: str) -> Source:
    """A text table or a workbook; a BadInput with a sentence when it is neither."""
    stream.seek(0)
    head = stream.read(SAMPLE)
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise BadInput(f"{file_name} is empty")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")):
        return Workbook(stream, file_name)
    return TextFile(stream, head, file_name)
