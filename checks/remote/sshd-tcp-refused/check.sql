-- id: sshd-tcp-refused
-- title: SSH forwards no TCP connections
-- title[zh_CN]: SSH 不转发 TCP 连接
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_tcp_forwarding
-- why: A tunnel through SSH leads past the firewall, into the network behind the host.
-- why[zh_CN]: SSH 隧道可绕过防火墙，直达主机后面的网络。
-- fix: Set AllowTcpForwarding no in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 AllowTcpForwarding no，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'allowtcpforwarding' AND value <> 'no'
  AND NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'disableforwarding' AND match = '' AND value = 'yes');
