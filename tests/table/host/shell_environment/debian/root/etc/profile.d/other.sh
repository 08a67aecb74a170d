[ -n "$X" ] && umask 002
umask -S
umask
TMOUT=5 command
f() {
 declare -xr TMOUT=600
}
