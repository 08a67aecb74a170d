-- id: sshd-x11-local
-- title: Forwarded X displays can be reached from this host only
-- title[zh_CN]: 转发的 X 显示只能从本机访问
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_x11_use_localhost
-- why: Otherwise every host in the network may try to reach the administrator's screen.
-- why[zh_CN]: 否则网内任何主机都可尝试连接管理员的屏幕。
-- fix: Set X11UseLocalhost yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 X11UseLocalhost yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'x11uselocalhost' AND value <> 'yes';
