-- id: sshd-known-hosts-ignored
-- title: SSH does not believe users about which hosts to trust
-- title[zh_CN]: SSH 不采信用户自己的可信主机列表
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_user_known_hosts
-- why: With host-based sign-in a user could add any host, whose administrator then signs in as
--     that user.
-- why[zh_CN]: 启用基于主机的登录时，用户可随意添加主机，而对方管理员即可冒充该用户登录。
-- fix: Set IgnoreUserKnownHosts yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 IgnoreUserKnownHosts yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'ignoreuserknownhosts' AND value <> 'yes';
