-- id: faillock-audit
-- title: pam_faillock writes unknown account names to the log
-- title[zh_CN]: pam_faillock 将未知账户名写入日志
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- key: setting
-- same-as: xccdf:account_passwords_pam_faillock_audit xccdf:accounts_passwords_pam_faillock_audit
-- why: Names that do not exist are how guessing from a list shows first.
-- why[zh_CN]: 尝试不存在的账户名，是按名单猜解的最早迹象。
-- fix: Put `audit` in /etc/security/faillock.conf.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中加入 `audit`。
SELECT 'audit' AS setting, '/etc/security/faillock.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'audit' AND value <> '0');
