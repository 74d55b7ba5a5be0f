"""The outside: the one room with HTTP and secrets, where WordPress is taken as it really is."""
