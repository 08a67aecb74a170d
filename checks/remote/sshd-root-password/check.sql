-- id: sshd-root-password
-- title: No password lets root in over SSH
-- title[zh_CN]: root 不能凭口令通过 SSH 登录
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_root_password_login
-- why: Root's password is guessed at day and night on every host that can be reached.
-- why[zh_CN]: 只要能被访问，主机的 root 口令就会昼夜被尝试猜解。
-- fix: Set PermitRootLogin prohibit-password (or no) in {path}, remove other lines for it, and
--     reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 PermitRootLogin prohibit-password (or no)，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'permitrootlogin' AND value = 'yes';
