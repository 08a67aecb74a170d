-- id: sshd-pam
-- title: SSH asks PAM before it lets in
-- title[zh_CN]: SSH 登录经过 PAM 检查
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_enable_pam
-- why: Lockout, password age, limits and session records are PAM's: without it none of them holds
--     for SSH.
-- why[zh_CN]: 登录失败锁定、口令有效期、资源限制和会话记录均由 PAM 实现，不经 PAM 则对 SSH 全部失效。
-- fix: Set UsePAM yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 UsePAM yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'usepam' AND value <> 'yes';
