-- id: sshd-x11-on
-- title: Graphical programs can be used over SSH
-- title[zh_CN]: 可通过 SSH 使用图形程序
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_enable_x11_forwarding
-- why: Where graphical programs are used from afar, people otherwise open X displays in clear.
-- why[zh_CN]: 确需远程使用图形程序时，若不提供此功能，人们会改用明文的 X 显示。
-- fix: Set X11Forwarding yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 X11Forwarding yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'x11forwarding' AND value <> 'yes';
