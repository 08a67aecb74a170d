-- id: sshd-login-grace
-- title: SSH limits the time for signing in
-- title[zh_CN]: SSH 限制登录过程的时间
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 120 | most seconds
-- param seconds[zh_CN]: 最长秒数
-- key: key
-- why: Connections that never finish signing in fill the server's places, so that the
--     administrators cannot get in themselves; 0 means no limit.
-- why[zh_CN]: 迟迟不完成登录的连接会占满服务器的连接名额，使管理员自己也无法登录；0 表示不限时。
-- fix: Set LoginGraceTime {wanted} in {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 LoginGraceTime {wanted}，并重新加载 sshd。
SELECT key, value, match, :seconds AS wanted, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'logingracetime' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :seconds;
