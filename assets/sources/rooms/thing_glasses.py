"""Close to, on the cabin's cloth: see still_life.py."""
from still_life import AVIF, GAINS, MASKS, PAINT, WEBP, detail, dress

dress(globals(), 'glasses')
