-- id: sshd-max-auth-tries
-- title: SSH ends a connection after a few wrong passwords
-- title[zh_CN]: SSH 在输错数次口令后断开连接
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param tries: 4 | most tries
-- param tries[zh_CN]: 最多尝试次数
-- key: key match
-- same-as: xccdf:sshd_set_max_auth_tries
-- why: The more tries one connection allows, the faster passwords can be guessed and the less of it
--     shows in the log.
-- why[zh_CN]: 单个连接允许的尝试次数越多，猜解口令就越快，日志中留下的痕迹也越少。
-- fix: Set MaxAuthTries {wanted} in {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 MaxAuthTries {wanted}，并重新加载 sshd。
SELECT key, value, match, :tries AS wanted, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'maxauthtries' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :tries;
