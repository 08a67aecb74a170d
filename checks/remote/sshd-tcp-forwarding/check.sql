-- id: sshd-tcp-forwarding
-- title: SSH forwards no ports
-- title[zh_CN]: SSH 不转发端口
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c
-- key: key
-- why: Anybody who may sign in can lead connections through this host past the firewall, for
--     instance to the database in the inner network.
-- why[zh_CN]: 任何能够登录的人都可以借助本机绕过防火墙建立连接，例如直连内网数据库。
-- fix: Unless somebody works through such tunnels, set {key} no in {path} and reload sshd.
-- fix[zh_CN]: 若无人使用此类隧道，在 {path} 中设置 {key} no，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key IN ('allowtcpforwarding', 'gatewayports') AND match = '' AND value <> 'no'
  AND NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'disableforwarding' AND match = '' AND value = 'yes');
