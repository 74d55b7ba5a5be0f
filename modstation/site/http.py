"""The line to a server: one HTTP client that knows how lines fail.

Everything that can go wrong below WordPress (names, sockets, TLS, proxies, overload, endless
answers) is turned here into the troubles of `core.errors`, so that no other module has to know
the HTTP library. Nothing is ever redirected silently, and nothing personal is logged.
"""

from __future__ import annotations

import email.utils
import ipaddress
import logging
import socket
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType

import httpx2

from modstation import __version__
from modstation.core.errors import Busy, NotASite, Offline, SiteBroken, SiteTrouble
from modstation.core.translation import tr, trn

CONNECT_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 30.0
WHOLE_ANSWER_TIMEOUT_S = 120.0
RETRY_PAUSES_S = (0.1, 0.4)
DEFAULT_RETRY_AFTER_S = 30.0
LONGEST_RETRY_AFTER_S = 3600.0
# 100 comments of WordPress's longest text, raw and rendered, each character escaped: 52 MiB.
LARGEST_ANSWER_BYTES = 64 * 1024 * 1024
USER_AGENT = f"ModStation/{__version__}"

# The library writes whole addresses (with e-mail addresses in them) at INFO.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whatever its status. The body may be personal: it stays out of the repr."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def parse_url(address: str) -> httpx2.URL:
    """The address, once it is sure that a password would travel safely to it."""
    try:
        url = httpx2.URL(address)
    except (httpx2.InvalidURL, UnicodeError, ValueError) as error:
        raise no_address() from error
    if not url.host:
        raise no_address()
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.host)):
        raise NotASite(
            tr("{host} is not reached over HTTPS.", host=url.host),
            tr("ModStation sends a password with each request, so it insists on HTTPS."),
        )
    return url


def no_address() -> NotASite:
    return NotASite(tr("That is not an address."), tr("Example: {url}", url="https://example.org"))


class Line:
    """One HTTP client, with its connections, for one server."""

    def __init__(
        self,
        host: str,
        *,
        auth: httpx2.Auth | None = None,
        transport: httpx2.BaseTransport | None = None,
        retry_pauses_s: tuple[float, ...] = RETRY_PAUSES_S,
    ) -> None:
        self._retry_pauses_s = retry_pauses_s
        self._client = httpx2.Client(
            auth=auth,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json, text/html;q=0.5"},
            timeout=httpx2.Timeout(READ_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            follow_redirects=False,
            # Proxies come from the environment; one outside cannot know this machine's loopback.
            trust_env=not is_loopback(host),
            transport=transport,
        )

    def exchange(
        self,
        method: str,
        url: httpx2.URL,
        *,
        body: bytes | None = None,
        named: bool = True,
        largest: int = LARGEST_ANSWER_BYTES,
    ) -> Answer:
        """One request and its whole answer. `named=False` sends no User-Agent at all."""
        pauses = iter(self._retry_pauses_s if method in ("GET", "HEAD") else ())
        while True:
            try:
                return self._once(method, url, body, named, largest)
            except (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError) as error:
                pause_s = next(pauses, None)
                if pause_s is None:
                    raise explain(error, url.host) from error
                time.sleep(pause_s)
            except httpx2.HTTPError as error:
                raise explain(error, url.host) from error

    def _once(
        self, method: str, url: httpx2.URL, body: bytes | None, named: bool, largest: int
    ) -> Answer:
        request = self._client.build_request(method, url, content=body)
        if body is not None:
            request.headers["Content-Type"] = "application/json"
        if not named:
            del request.headers["User-Agent"]
        response = self._client.send(request, stream=True)
        try:
            content = b"".join(_limited(response, largest))
        finally:
            response.close()
        _log.debug("%s %s: %d, %d bytes", method, url.path, response.status_code, len(content))
        answer = Answer(response.status_code, str(response.url), response.headers, content)
        _raise_when_overloaded(answer)
        return answer

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _limited(response: httpx2.Response, largest: int) -> Iterator[bytes]:
    """The body, until it gets too large or drips too slowly: neither ends by itself."""
    until = time.monotonic() + WHOLE_ANSWER_TIMEOUT_S
    size = 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        if size > largest:
            raise SiteBroken(tr("The site's answer is too large to be what was asked for."))
        if time.monotonic() > until:
            raise Offline(tr("The site answers too slowly."))
        yield chunk


def _raise_when_overloaded(answer: Answer) -> None:
    header = answer.headers.get("retry-after", "")
    if answer.status == 429 or (answer.status == 503 and header):
        wait_s = retry_after_s(header, time.time())
        said = trn(
            round(wait_s),
            "It asks for a pause of {n} second.",
            "It asks for a pause of {n} seconds.",
        )
        raise Busy(said, retry_after_s=wait_s)


def retry_after_s(header: str, now: float) -> float:
    """The wait that a Retry-After header asks for, as seconds or as a date, within reason."""
    try:
        wait_s = float(header)
    except ValueError:
        try:
            when = email.utils.parsedate_to_datetime(header)
        except ValueError:
            return DEFAULT_RETRY_AFTER_S
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        wait_s = (when - datetime.fromtimestamp(now, UTC)).total_seconds()
    if wait_s != wait_s:  # "nan" is a number to float()
        return DEFAULT_RETRY_AFTER_S
    return min(max(wait_s, 1.0), LONGEST_RETRY_AFTER_S)


def explain(error: httpx2.HTTPError, host: str) -> SiteTrouble:
    """Why the line failed, in words."""
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return Offline(
            tr(
                "The certificate of {host} is not valid, so the line would not be private.",
                host=host,
            ),
            tr("A hotel's or café's sign-in page does this too; so does a wrong clock."),
        )
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Offline(tr("{host} does not speak HTTPS properly.", host=host))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Offline(
            tr("There is no host called {host}, or this machine has no network.", host=host)
        )
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Offline(tr("{host} refuses the connection.", host=host))
    if isinstance(error, httpx2.ConnectTimeout | httpx2.ConnectError):
        return Offline(tr("{host} cannot be reached.", host=host))
    if isinstance(error, httpx2.TimeoutException):
        return Offline(
            trn(
                round(READ_TIMEOUT_S),
                "{host} did not answer within {n} second.",
                "{host} did not answer within {n} seconds.",
                host=host,
            )
        )
    if isinstance(error, httpx2.ProxyError):
        return Offline(tr("The proxy that this machine is set to use does not let it through."))
    if isinstance(error, httpx2.DecodingError):
        return SiteBroken(tr("The site's answer is garbled."))
    return Offline(tr("The line to {host} was cut.", host=host))


def _causes(error: BaseException) -> Iterator[BaseException]:
    step: BaseException | None = error
    while step is not None:
        yield step
        step = step.__cause__ or step.__context__
