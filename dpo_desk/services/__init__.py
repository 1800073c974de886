"""What a person can do (deeds) or ask (questions), each one a function inside one transaction."""
