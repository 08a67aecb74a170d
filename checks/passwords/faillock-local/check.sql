-- id: faillock-local
-- title: pam_faillock counts for local accounts only
-- title[zh_CN]: pam_faillock 只对本地账户计数
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_enforce_local
-- why: The domain locks its own accounts; counted twice they are locked here when the domain has
--     opened them.
-- why[zh_CN]: 域会锁定自己的账户；重复计数会使域已解锁的账户在本机仍被锁定。
-- fix: Put `local_users_only` in /etc/security/faillock.conf.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中加入 `local_users_only`。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'local_users_only' AS setting, '/etc/security/faillock.conf' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'local_users_only' AND is_enforced AND value <> '0')
UNION
SELECT 'local_users_only', path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth' AND arguments REGEXP '(^| )(preauth|authfail)( |$)'
  AND arguments NOT REGEXP '(^| )local_users_only( |$)'
  AND NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'local_users_only' AND value <> '0'
                    AND path NOT GLOB '/etc/pam.d/*');
