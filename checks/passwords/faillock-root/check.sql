-- id: faillock-root
-- title: Root is locked after wrong passwords like everybody else
-- title[zh_CN]: root 连续输错口令同样会被锁定
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_deny_root
-- why: Root exists everywhere under this name, so it is the account that programs try.
-- why[zh_CN]: 每台主机都有 root，因此破解程序首先尝试它。
-- fix: Put `even_deny_root` in /etc/security/faillock.conf; have a second way in ready.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中加入 `even_deny_root`，并备好另一条登录途径。
SELECT 'even_deny_root' AS setting, coalesce(p.value, 'not in force') AS value, 'on' AS wanted,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'even_deny_root' AND p.is_enforced
WHERE p.value IS NULL OR p.value = '0';
