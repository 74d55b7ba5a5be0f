"""How the bundled classifier is made: rows from the data, a fit, figures and a card."""
