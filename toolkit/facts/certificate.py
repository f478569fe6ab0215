"""What the certificate's and the licence's numbers say."""
