umask 0
