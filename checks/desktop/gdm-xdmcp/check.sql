-- id: gdm-xdmcp
-- title: The sign-in screen is not offered over the network
-- title[zh_CN]: 登录界面不通过网络提供
-- severity: high
-- area: desktop
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: path
-- same-as: xccdf:gnome_gdm_disable_xdmcp
-- why: XDMCP sends every key that is typed, the password too, through the network in clear text.
-- why[zh_CN]: XDMCP 以明文在网络中传输每次按键，包括口令。
-- fix: Write Enable=false under [xdmcp] in {path} and restart gdm; use SSH or VNC through SSH
--     instead.
-- fix[zh_CN]: 在 {path} 的 [xdmcp] 下写入 Enable=false 并重启 gdm；改用 SSH 或经 SSH 的 VNC。
/* Off unless it is switched on; lightdm calls it XDMCPServer/enabled. */
SELECT mechanism, key, value, path, line FROM screen_lock
WHERE mechanism IN ('gdm', 'lightdm') AND lower(key) IN ('xdmcp/enable', 'xdmcpserver/enabled')
  AND lower(value) IN ('true', '1', 'yes');
