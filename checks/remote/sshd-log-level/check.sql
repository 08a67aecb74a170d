-- id: sshd-log-level
-- title: SSH logs who signs in
-- title[zh_CN]: SSH 记录登录日志
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055 zicha:RB096
-- key: key match
-- why: At this level neither sign-ins nor wrong passwords reach the log: an attack leaves no trace.
-- why[zh_CN]: 在该级别下，登录和口令错误都不会写入日志：攻击不留痕迹。
-- fix: Set LogLevel VERBOSE (it names the key that was used) or INFO in {path}, line {line}, and
--     reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 LogLevel VERBOSE（可记录所用密钥）或 INFO，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'loglevel' AND upper(value) IN ('QUIET', 'FATAL', 'ERROR');
