-- id: sshd-kerberos
-- title: SSH does not check passwords with Kerberos
-- title[zh_CN]: SSH 不使用 Kerberos 校验口令
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_kerb_auth
-- why: Each way of signing in that nobody uses is one more way in; without a Kerberos realm
--     nobody does.
-- why[zh_CN]: 多一种无人使用的登录方式就多一个入口，没有 Kerberos 域时无人会用。
-- fix: Set KerberosAuthentication no in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 KerberosAuthentication no，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'kerberosauthentication' AND value <> 'no';
