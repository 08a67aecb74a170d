-- id: unix-on
-- title: The local accounts have a part in each of PAM's common stacks
-- title[zh_CN]: PAM 各公共栈都包含本地账户模块
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: missing
-- same-as: xccdf:accounts_password_pam_unix_enabled
-- why: A stack without it lets a local account in, or keeps it out, by no rule at all.
-- why[zh_CN]: 缺少它的栈不按任何规则放行或拒绝本地账户。
-- fix: Put pam_unix.so back into {path} (pam-auth-update).
-- fix[zh_CN]: 在 {path} 中恢复 pam_unix.so（pam-auth-update）。
WITH wanted (type, path) AS (
  VALUES ('auth', '/etc/pam.d/common-auth'), ('account', '/etc/pam.d/common-account'),
         ('password', '/etc/pam.d/common-password'), ('session', '/etc/pam.d/common-session'))
SELECT type AS missing, path FROM wanted AS w
WHERE NOT EXISTS (SELECT 1 FROM pam_rules AS r
                  WHERE r.type = w.type AND r.module = 'pam_unix.so'
                    AND r.service IN ('common-' || w.type, 'system-auth', 'password-auth'));
