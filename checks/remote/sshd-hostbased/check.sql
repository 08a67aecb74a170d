-- id: sshd-hostbased
-- title: SSH trusts no other host for its users
-- title[zh_CN]: SSH 不因对方主机而信任其用户
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: key match
-- same-as: xccdf:disable_host_auth
-- why: Whoever becomes root on one of the trusted hosts is every user of this one, without a
--     password.
-- why[zh_CN]: 只要有人在某台受信任主机上成为 root，就能无需口令冒充本机的任何用户。
-- fix: Set HostbasedAuthentication no in {path}, line {line}, and reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 HostbasedAuthentication no，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'hostbasedauthentication' AND value <> 'no';
