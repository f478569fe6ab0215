"""Step 9, 培训经历: which training, and whether it is asked for."""

RECOGNISED = ("全科", "规培", "住培", "规范化", "住院医师")
SAYS_NOTHING = ("是", "有", "已", "参加", "已参加", "有培训", "参加过")


def gp_or_residency(trn_type):
    """General practice or standardised residency training; None for a cell that only says that there was some."""
    return None if trn_type in SAYS_NOTHING else any(word in trn_type for word in RECOGNISED)


def training_not_asked(holds_certificate=None, gp_or_residency=None):
    """Holds no certificate, as far as is known, and names none of the two kinds of training."""
    return not holds_certificate and not gp_or_residency


def training_to_complete(
    trn_type=None, trn_major=None, trn_start=None, trn_result=None, trn_base=None, holds_certificate=None, gp_or_residency=None
):
    """An entry that is begun and belongs here."""
    begun = any((trn_type, trn_major, trn_start, trn_result, trn_base))
    asked = gp_or_residency or (holds_certificate and gp_or_residency is None)
    return bool(begun and asked and trn_result in (None, "已通过"))
