-- id: sshd-log-verbose
-- title: SSH logs at level VERBOSE
-- title[zh_CN]: SSH 日志级别为 VERBOSE
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_set_loglevel_verbose
-- why: Only at this level the log names the key that somebody signed in with.
-- why[zh_CN]: 只有该级别的日志会写明登录所用的密钥。
-- fix: Set LogLevel VERBOSE in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 LogLevel VERBOSE，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'loglevel' AND upper(value) <> 'VERBOSE';
