-- id: sshd-count-max-zero
-- title: SSH sends no further questions to a silent client
-- title[zh_CN]: SSH 不再向无响应的客户端重发探测
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param count: 0 | the right number
-- param count[zh_CN]: 正确的次数
-- key: key match
-- same-as: xccdf:sshd_set_keepalive_0 xccdf:sshd_set_keepalive
-- why: Before OpenSSH 8.2 a session without traffic ended exactly after ClientAliveInterval this
--     way; from 8.2 on 0 means that it never ends, and this check should be left out there.
-- why[zh_CN]: OpenSSH 8.2 之前，设为 0 可使无流量会话在 ClientAliveInterval 到时立即结束；8.2 起 0 表示永不结束，此时应停用本检查。
-- fix: Set ClientAliveCountMax 0 in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 ClientAliveCountMax 0，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'clientalivecountmax' AND CAST(value AS INTEGER) <> :count;
