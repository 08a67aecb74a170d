-- id: sshd-idle-timeout
-- title: SSH ends silent sessions at once after a few minutes
-- title[zh_CN]: SSH 会话无响应数分钟后立即断开
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param seconds: 300 | longest interval
-- param seconds[zh_CN]: 最长间隔秒数
-- param count: 0 | right number of further questions
-- param count[zh_CN]: 正确的重发次数
-- key: key match
-- same-as: xccdf:sshd_set_idle_timeout
-- why: A session that somebody left open is open to whoever sits down there; with OpenSSH before
--     8.2 ClientAliveCountMax 0 ends it at the interval.
-- why[zh_CN]: 无人看管的会话，任何人坐下即可使用；OpenSSH 8.2 之前 ClientAliveCountMax 0 可在到时立即断开。
-- fix: Set ClientAliveInterval {wanted} and ClientAliveCountMax 0 (from OpenSSH 8.2 on rather
--     TMOUT in the shell) in {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 ClientAliveInterval {wanted} 和 ClientAliveCountMax 0（OpenSSH 8.2 起建议改用 shell 的 TMOUT），并重新加载 sshd。
SELECT key, value, match, :seconds AS wanted, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE (key = 'clientaliveinterval' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :seconds)
   OR (key = 'clientalivecountmax' AND CAST(value AS INTEGER) <> :count);
