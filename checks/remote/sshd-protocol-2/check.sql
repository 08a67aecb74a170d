-- id: sshd-protocol-2
-- title: SSH speaks protocol 2 only
-- title[zh_CN]: SSH 仅使用协议版本 2
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: problem
-- same-as: xccdf:sshd_allow_only_protocol2
-- why: Connections of protocol 1 can be read and changed on the way.
-- why[zh_CN]: 协议 1 的连接可在途中被读取和篡改。
-- fix: Update the server (from 7.4 on it knows protocol 2 only), or set Protocol 2 in {path} and
--     reload sshd.
-- fix[zh_CN]: 升级 SSH 服务端（7.4 起只支持协议 2），或在 {path} 中设置 Protocol 2 并重新加载 sshd。
SELECT 'this version may speak protocol 1' AS problem, p.name, p.version, '/etc/ssh/sshd_config' AS path
FROM packages AS p
WHERE p.name = 'openssh-server' AND p.status <> 'config-files'
  AND version_compare(p.version, CASE p.manager WHEN 'rpm' THEN '7.4' ELSE '1:7.4' END, p.manager) < 0
  AND NOT EXISTS (SELECT 1 FROM sshd_config WHERE key = 'protocol' AND match = '' AND value = '2');
