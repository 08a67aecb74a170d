if ($uid == 0) umask 077
set -r autologout=15
set path = (/bin)
setenv PATH /bin
