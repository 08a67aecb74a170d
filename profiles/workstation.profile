# A desk computer: people sit at it, so a screen, a printer and a wireless card are no surprise;
# it keeps no data of others, so its logs need not reach back as far as a server's.
title: Workstation
title[zh_CN]: 工作站
include: server
check: !services/graphical-desktop
check: !services/print-server
check: !services/avahi
check: !services/bluetooth
check: !services/compilers
check: !network/wireless-off
check: !network/listening-ports-known
check: !storage/separate-file-systems
check: !remote/sshd-two-factors
check: !remote/sshd-users-limited
check: !boot/ctrl-alt-del
set: log-retention.min_days = 60
