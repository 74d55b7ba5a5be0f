"""The developer commands, one file per concern, in Python's standard library alone.

process       how other programs are started
environment   the virtual environment and its stamp
system        what comes from the operating system, and what is left out without it
qt            the libraries Qt needs from the system, checked before Qt is started
steps         checks run one after the other, and the summary
commands      the command line
"""
