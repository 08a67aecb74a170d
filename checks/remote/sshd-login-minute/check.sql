-- id: sshd-login-minute
-- title: SSH gives one minute for signing in
-- title[zh_CN]: SSH 登录限时一分钟
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param seconds: 60 | most seconds
-- param seconds[zh_CN]: 最长秒数
-- key: key match
-- same-as: xccdf:sshd_set_login_grace_time
-- why: Connections that wait for a password hold the few places that there are for signing in.
-- why[zh_CN]: 等待输入口令的连接会占满有限的登录名额。
-- fix: Set LoginGraceTime {wanted} in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 LoginGraceTime {wanted}，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, :seconds AS wanted, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'logingracetime' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :seconds;
