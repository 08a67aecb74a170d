-- id: sshd-max-sessions
-- title: SSH limits the sessions of one connection
-- title[zh_CN]: SSH 限制单个连接的会话数
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param sessions: 10 | most sessions
-- param sessions[zh_CN]: 最多会话数
-- key: key match
-- same-as: xccdf:sshd_set_max_sessions
-- why: Who got in once could otherwise start programs without end over one connection.
-- why[zh_CN]: 否则登录者可在一个连接中无限启动程序。
-- fix: Set MaxSessions {wanted} in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 MaxSessions {wanted}，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, :sessions AS wanted, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'maxsessions' AND CAST(value AS INTEGER) NOT BETWEEN 0 AND :sessions;
