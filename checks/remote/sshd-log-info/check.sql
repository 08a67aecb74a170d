-- id: sshd-log-info
-- title: SSH logs at level INFO
-- title[zh_CN]: SSH 日志级别为 INFO
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_set_loglevel_info
-- why: Below it sign-ins are not recorded; above it records of users' doings fill the log.
-- why[zh_CN]: 低于该级别不记录登录，高于该级别会记录用户行为并填满日志。
-- fix: Set LogLevel INFO in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 LogLevel INFO，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'loglevel' AND upper(value) <> 'INFO';
