-- id: sshd-gssapi-on
-- title: SSH accepts the tickets of the unit's directory
-- title[zh_CN]: SSH 接受单位目录服务的票据登录
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_enable_gssapi_auth
-- why: Where a Kerberos directory keeps the accounts, passwords typed at each host are what it is
--     to replace.
-- why[zh_CN]: 已用 Kerberos 目录统一管理账户时，就不应再在各主机上输入口令。
-- fix: Set GSSAPIAuthentication yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 GSSAPIAuthentication yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'gssapiauthentication' AND value <> 'yes';
