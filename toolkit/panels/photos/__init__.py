"""The page of photos: where they come from, the contact sheet, the large view, matching, duplicates, mended copies."""
