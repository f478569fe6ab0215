"""Registering again, 错误重报: the old registration is gone until the new one is submitted."""
