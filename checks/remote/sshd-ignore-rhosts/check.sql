-- id: sshd-ignore-rhosts
-- title: SSH ignores .rhosts and .shosts files
-- title[zh_CN]: SSH 忽略 .rhosts 和 .shosts 文件
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: key match
-- same-as: xccdf:sshd_disable_rhosts
-- why: With host-based authentication each user could decide alone which other hosts and users are
--     let in.
-- why[zh_CN]: 一旦启用基于主机的鉴别，每个用户都能自行决定放行哪些主机和用户。
-- fix: Set IgnoreRhosts yes in {path}, line {line}, and reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 IgnoreRhosts yes，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'ignorerhosts' AND value <> 'yes';
