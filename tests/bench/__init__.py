"""What ModStation promises about speed, measured: `python packaging/dev.py bench [NAME...]`.

Figures are ratios within one run wherever they can be: seconds depend on the machine.
"""
