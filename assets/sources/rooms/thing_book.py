"""Close to, on the cabin's cloth: see still_life.py."""
from still_life import AVIF, GAINS, PAINT, WEBP, detail, dress

dress(globals(), 'book')
