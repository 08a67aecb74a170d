-- id: faillock-silent
-- title: pam_faillock does not tell who is guessing that the account is locked
-- title[zh_CN]: pam_faillock 不向猜解者提示账户已锁定
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_silent
-- why: The message tells an outsider that the account exists and that the guesses were counted.
-- why[zh_CN]: 该提示会告诉外人账户存在，并且其尝试已被计数。
-- fix: Put `silent` in /etc/security/faillock.conf.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中加入 `silent`。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'silent' AS setting, '/etc/security/faillock.conf' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'silent' AND is_enforced AND value <> '0')
UNION
SELECT 'silent', path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth' AND arguments REGEXP '(^| )preauth( |$)'
  AND arguments NOT REGEXP '(^| )silent( |$)'
  AND NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'silent' AND value <> '0'
                    AND path NOT GLOB '/etc/pam.d/*');
