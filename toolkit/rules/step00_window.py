"""The notices before the steps: the window, review, payment, what is linked with other registers."""
