-- id: debug-shell
-- title: systemd's debug shell is off
-- title[zh_CN]: 未启用 systemd 调试 Shell
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA096
-- key: name
-- same-as: xccdf:service_debug-shell_disabled
-- why: It gives a root shell without a password on the ninth console to everybody at the keyboard
--     or at the virtual machine's screen.
-- why[zh_CN]: 任何人只要接触键盘或虚拟机控制台，切换到第 9 号终端即可无需口令得到 root Shell。
-- fix: systemctl disable --now debug-shell.service
-- fix[zh_CN]: systemctl disable --now debug-shell.service
SELECT name, state, path FROM services
WHERE name = 'debug-shell' AND kind = 'service' AND is_enabled;
