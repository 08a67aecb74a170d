-- id: sshd-gssapi
-- title: SSH does not accept GSSAPI tickets
-- title[zh_CN]: SSH 不接受 GSSAPI 票据登录
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_gssapi_auth
-- why: Each way of signing in that nobody uses is one more way in and one more library with
--     network data.
-- why[zh_CN]: 多一种无人使用的登录方式，就多一个入口和一个处理网络数据的库。
-- fix: Set GSSAPIAuthentication no in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 GSSAPIAuthentication no，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'gssapiauthentication' AND value <> 'no';
