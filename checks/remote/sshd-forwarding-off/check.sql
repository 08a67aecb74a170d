-- id: sshd-forwarding-off
-- title: SSH forwards nothing
-- title[zh_CN]: SSH 禁止一切转发
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_forwarding
-- why: Each kind of forwarding is a tunnel past the firewall.
-- why[zh_CN]: 任何一种转发都是绕过防火墙的隧道。
-- fix: Set DisableForwarding yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 DisableForwarding yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'disableforwarding' AND value <> 'yes';
