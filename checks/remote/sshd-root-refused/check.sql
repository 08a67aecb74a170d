-- id: sshd-root-refused
-- title: Root cannot sign in over SSH at all
-- title[zh_CN]: root 完全不能通过 SSH 登录
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_root_login
-- why: Who signs in as root leaves no name: only one's own account and sudo tell later who did
--     what.
-- why[zh_CN]: 以 root 登录不留姓名；使用个人账户和 sudo 才能事后追溯操作人。
-- fix: Set PermitRootLogin no in {path}, remove other lines for it, and reload sshd. Try signing
--     in with your own account and sudo first.
-- fix[zh_CN]: 在 {path} 中设置 PermitRootLogin no，删除其他同名设置，并重新加载 sshd。请先用个人账户和 sudo 试登录。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'permitrootlogin' AND value <> 'no';
