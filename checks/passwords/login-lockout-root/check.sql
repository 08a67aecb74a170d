-- id: login-lockout-root
-- title: Wrong passwords lock root as well
-- title[zh_CN]: 输错口令的锁定对 root 同样有效
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM passwords WHERE name = 'root' AND state = 'set'
-- key: module
-- why: Root is the account that is guessed at most; where it is left out of the lock, it can be
--     guessed at without end.
-- why[zh_CN]: root 是最常被猜解的账户；若不受锁定约束，就可以被无限次地猜解。
-- fix: Set even_deny_root and root_unlock_time = 60 in {path}; or lock root's password (passwd -l
--     root) and work with sudo.
-- fix[zh_CN]: 在 {path} 中设置 even_deny_root 和 root_unlock_time = 60；或锁定 root 口令（passwd -l root），改用 sudo。
SELECT module, value, coalesce(path, '/etc/security/faillock.conf') AS path, line
FROM password_policy
WHERE module IN ('faillock', 'tally2') AND key = 'even_deny_root' AND is_active AND value = '0';
