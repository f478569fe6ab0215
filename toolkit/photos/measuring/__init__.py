"""A picture measured from nothing but its bytes: what it is, its ground, faces, sharpness, how it looks."""
