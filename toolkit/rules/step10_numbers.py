"""Step 10: what the certificate's and the licence's numbers say."""
