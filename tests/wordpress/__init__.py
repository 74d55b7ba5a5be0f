"""Real WordPress servers for the tests; see `harness` for what one can do."""

from tests.wordpress.accounts import Account
from tests.wordpress.code import WORDPRESS_SUITES, WordPressCode
from tests.wordpress.database import Row, Value
from tests.wordpress.errors import HarnessError, Unavailable
from tests.wordpress.harness import WordPress
from tests.wordpress.web import Request

__all__ = [
    "WORDPRESS_SUITES",
    "Account",
    "HarnessError",
    "Request",
    "Row",
    "Unavailable",
    "Value",
    "WordPress",
    "WordPressCode",
]
