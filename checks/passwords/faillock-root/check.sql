-- id: faillock-root
-- title: Root is locked after wrong passwords like everybody else
-- title[zh_CN]: root 连续输错口令同样会被锁定
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_deny_root
-- why: Root exists everywhere under this name, so it is the account that programs try.
-- why[zh_CN]: 每台主机都有 root，因此破解程序首先尝试它。
-- fix: Put `even_deny_root` in /etc/security/faillock.conf; have a second way in ready.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中加入 `even_deny_root`，并备好另一条登录途径。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'even_deny_root' AS setting, coalesce(p.value, 'not in force') AS value, 'on' AS wanted,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'even_deny_root' AND p.is_enforced
WHERE p.value IS NULL OR p.value = '0'
UNION
SELECT 'even_deny_root', 'not among the arguments', 'on', path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth' AND arguments REGEXP '(^| )(preauth|authfail)( |$)'
  AND arguments NOT REGEXP '(^| )(even_deny_root|root_unlock_time=)'
  AND NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'even_deny_root' AND value <> '0'
                    AND path NOT GLOB '/etc/pam.d/*');
