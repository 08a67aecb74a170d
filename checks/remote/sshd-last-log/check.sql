-- id: sshd-last-log
-- title: SSH shows when one signed in last
-- title[zh_CN]: SSH 登录后显示上次登录时间
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_print_last_log
-- why: Users who see a sign-in that was not theirs are often the first to notice an intruder.
-- why[zh_CN]: 用户看到并非自己的登录记录，往往最先发现入侵。
-- fix: Set PrintLastLog yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 PrintLastLog yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'printlastlog' AND value <> 'yes';
