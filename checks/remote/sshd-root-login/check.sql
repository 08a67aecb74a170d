-- id: sshd-root-login
-- title: Root cannot sign in over SSH with a password
-- title[zh_CN]: 禁止 root 使用口令通过 SSH 登录
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB148
-- key: key match
-- why: The name root is known to everybody, so one guessed password gives everything; and where
--     several people share it nobody can say who did what.
-- why[zh_CN]: root 这个名字人人皆知，猜中一个口令就得到一切；多人共用时也无法分清是谁在操作。
-- fix: Set PermitRootLogin no in {path} (or prohibit-password where programs need root's key), and
--     reload sshd. Make sure first that another administrator can sign in.
-- fix[zh_CN]: 在 {path} 中设置 PermitRootLogin no（程序需要使用 root 密钥时设为 prohibit-password），并重新加载 sshd。请先确认另有管理员账户可以登录。
SELECT r.key, r.value, r.match, coalesce(r.path, '/etc/ssh/sshd_config') AS path, r.line
FROM sshd_config AS r
WHERE r.key = 'permitrootlogin' AND r.match = '' AND r.value = 'yes'
  AND EXISTS (SELECT 1 FROM sshd_config AS p
              WHERE p.key IN ('passwordauthentication', 'kbdinteractiveauthentication')
                AND p.match = '' AND p.value = 'yes');
